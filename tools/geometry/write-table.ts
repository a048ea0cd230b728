import { type CommandIo, InputError } from "../command";

export type Cell = string | number | null;
export const FORMATS = ["csv", "json", "geojson"] as const;
export type Format = (typeof FORMATS)[number];

/** The `--format` option; InputError names the ones there are. */
export function parseFormat(text: string | undefined, standard: Format = "csv"): Format {
  if (text === undefined) return standard;
  const format = FORMATS.find((known) => known === text);
  if (format === undefined) {
    throw new InputError(`--format ${text}: known are ${FORMATS.join(", ")}.`);
  }
  return format;
}

/** Writes rows with full double precision; in GeoJSON every row is a feature without geometry. */
export function writeTable(
  io: CommandIo,
  format: Format,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): void {
  if (format === "csv") {
    io.stdout.write([columns, ...rows].map((row) => `${row.map(csvCell).join(",")}\n`).join(""));
    return;
  }
  const records = rows.map((row) =>
    Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])),
  );
  const features = records.map((properties) => ({ type: "Feature", properties, geometry: null }));
  const value = format === "json" ? records : { type: "FeatureCollection", features };
  io.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Quoted only where RFC 4180 demands it, so that kommune codes stay bare. */
function csvCell(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
