import { beforeAll, expect, test } from "vitest";
import { serveCompiledPackage } from "../../../../../tests/helpers/compiled-package";
import { areasOn } from "../../../../domain/areas/area";
import { figureOf } from "../../../../domain/figures/figure";
import { type Tables, wholeMembers } from "../../../../domain/package/tables";
import { da } from "../../../../i18n/da";
import { createFormat } from "../../../../i18n/format";
import { loadTables } from "../../../../sources/load-data";
import { resolveChoices } from "../../../../state/choices";
import { readAddress } from "../../../../state/url/codec";
import { mapTable } from "./map-table";

const language = { code: "da", t: da, format: createFormat("da"), ready: true } as const;
let tables: Tables;

beforeAll(async () => {
  const base = "https://klimakort.test/data/";
  const load = await loadTables(await serveCompiledPackage(base), base);
  if (load.is !== "ready") throw new Error(load.is);
  tables = load.value;
});

/** Id, name, value in tonnes and geography date of each region as they leave the application. */
function regionsOn(date: string): readonly (readonly unknown[])[] {
  const { query } = readAddress(`?i=ghg&n=total&g=region&y=2023&gd=${date}`);
  const choices = resolveChoices(query, tables, "2026-11-25");
  const rows = areasOn(tables.core.areas, "region", choices.date).map((area) => ({
    area,
    figure: figureOf(
      tables.observations,
      choices.indicator,
      "total",
      2023,
      wholeMembers(tables.core, area, choices.date),
    ),
  }));
  const table = mapTable(language, tables, choices, rows);
  const wanted = ["id", "name", "value", "geography"].map((key) =>
    table.columns.findIndex((column) => column.key === key),
  );
  return table.rows.map((row) => wanted.map((at) => row[at]));
}

test("a file of regions has those of its geography date, and the country adds up the same", () => {
  const [before, after] = [regionsOn("2026-12-31"), regionsOn("2027-01-01")];
  const names = (rows: typeof before): readonly string[] =>
    rows.map(([, name]) => String(name)).toSorted();
  expect(names(before)).toEqual([
    "Region Hovedstaden",
    "Region Midtjylland",
    "Region Nordjylland",
    "Region Sjælland",
    "Region Syddanmark",
  ]);
  expect(names(after)).toEqual([
    "Region Midtjylland",
    "Region Nordjylland",
    "Region Syddanmark",
    "Region Østdanmark",
  ]);
  const sum = (rows: typeof before): number =>
    rows.reduce((total, [, , value]) => total + Number(value), 0);
  expect(sum(after)).toBeCloseTo(sum(before), 6);
  expect(new Set(after.map(([, , , date]) => date))).toEqual(new Set(["2027-01-01"]));
});
