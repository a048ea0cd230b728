import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { InputError } from "../command";

/** Official square kilometres per kommune and the year they hold for. */
export interface OfficialAreas {
  readonly year: string;
  readonly squareKilometres: ReadonlyMap<string, number>;
}

type Row = Record<string, string | undefined>;

/** The latest year of `area_km2` in an observations table (`area,indicator,year,value`). */
export async function readOfficialAreas(file: string): Promise<OfficialAreas> {
  const rows = (await readRows(file)).filter((row) => row["indicator"] === "area_km2");
  const year = rows
    .map((row) => row["year"] ?? "")
    .toSorted()
    .at(-1);
  if (year === undefined) throw new InputError(`${file} has no rows of area_km2`);
  const latest = rows.filter((row) => row["year"] === year && row["value"] !== "");
  return {
    year,
    squareKilometres: new Map(latest.map((row) => [row["area"] ?? "", Number(row["value"])])),
  };
}

async function readRows(file: string): Promise<readonly Row[]> {
  try {
    return parse(await readFile(file), { columns: true, bom: true, skip_empty_lines: true });
  } catch (cause) {
    throw new InputError(`${file} cannot be read as a table of areas`, { cause });
  }
}
