import { parse } from "csv-parse/sync";
import { type ImportedFigure, municipalityCode, type SourceDocument, textOf } from "../imported";
import { isRecord, parseJson, ShapeFault } from "../shape-fault";
import type { TableMapping } from "./mapping";

type Row = Readonly<Record<string, unknown>>;

function rowsInJson(document: SourceDocument, path: string): readonly Row[] {
  let found = parseJson(document.name, textOf(document));
  for (const step of path === "" ? [] : path.split("."))
    found = isRecord(found) ? found[step] : undefined;
  if (!Array.isArray(found)) throw new ShapeFault(document.name, "must hold a list of rows", path);
  return found.map((row: unknown, index) => {
    if (!isRecord(row))
      throw new ShapeFault(`${document.name}[${index}]`, "must be an object", row);
    return row;
  });
}

function rowsInCsv(document: SourceDocument, delimiter: string): readonly Row[] {
  try {
    return parse(textOf(document), { delimiter, bom: true, columns: true });
  } catch (error) {
    if (error instanceof ShapeFault) throw error;
    const said = error instanceof Error ? error.message : "";
    throw new ShapeFault(document.name, `must be CSV: ${said}`, "");
  }
}

/** Signs for no figure that every mapping knows. */
const NO_FIGURE: ReadonlySet<string> = new Set(["", "-", "..", ".", "x", "null"]);

function cellOf(row: Row, column: string, place: string): unknown {
  if (!(column in row)) throw new ShapeFault(place, `has no column ${column}`, Object.keys(row));
  return row[column];
}

const plainText = (cell: unknown): string =>
  typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";

function numberOf(cell: unknown, decimal: string, place: string): number | null {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const text = plainText(cell);
  if (NO_FIGURE.has(text.toLowerCase())) return null;
  const pattern = decimal === "," ? /^-?\d+(?:,\d+)?$/u : /^-?\d+(?:\.\d+)?$/u;
  if (!pattern.test(text)) throw new ShapeFault(place, `must be a figure with "${decimal}"`, cell);
  return Number(text.replace(",", "."));
}

/** Figures of a foreign table by its mapping; rows that are no kommune's are left out. */
export function tableFigures(
  document: SourceDocument,
  mapping: TableMapping,
  municipalities: ReadonlySet<string>,
): readonly ImportedFigure[] {
  const isJson = document.name.endsWith(".json");
  const rows = isJson ? rowsInJson(document, mapping.rows) : rowsInCsv(document, mapping.delimiter);
  const figures = rows.flatMap((row, index) => {
    const place = `${document.name}:${isJson ? index : index + 2}`;
    const area = municipalityCode(cellOf(row, mapping.area, place), municipalities);
    if (area === null) return [];
    const year =
      typeof mapping.year === "number" ? mapping.year : Number(cellOf(row, mapping.year, place));
    if (!Number.isInteger(year)) throw new ShapeFault(place, "the year must be whole", row);
    return Object.entries(mapping.values).map(([column, target]): ImportedFigure => {
      const cell = cellOf(row, column, place);
      const { indicator, scale, flag } =
        typeof target === "string" ? { indicator: target, scale: 1, flag: undefined } : target;
      const value = numberOf(cell, mapping.decimal, `${place}:${column}`);
      const gap = mapping.gaps[plainText(cell)] ?? "mangler";
      const { source } = mapping;
      if (value === null) return { area, indicator, year, value, flag: gap, source };
      const scaled = scale === 1 ? value : Number((value * scale).toPrecision(12));
      return { area, indicator, year, value: scaled, flag: flag ?? null, source };
    });
  });
  if (figures.length === 0)
    throw new ShapeFault(document.name, "no row of a kommune", mapping.area);
  return figures;
}
