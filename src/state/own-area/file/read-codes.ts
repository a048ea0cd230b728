import type { Area, AreaId } from "../../../domain/areas/area";
import { municipalityFinder } from "../../../domain/areas/municipality-finder";
import { areaColumn } from "../../../sources/own-data/column-roles";
import { decodeText } from "../../../sources/own-data/decode-text";
import { RowSplitter, separatorOf } from "../../../sources/own-data/row-splitter";

/** A row of a list of kommuner that adds none, and why. */
export interface RowNote {
  /** From 1, the heading counted. */
  readonly row: number;
  readonly text: string;
  readonly why: "unknown" | "duplicate" | "blank";
}

/** What was understood of a list of kommuner, and row by row what was not. */
export interface CodesRead {
  readonly codes: readonly AreaId[];
  readonly notes: readonly RowNote[];
}

/**
 * Kommuner named in a CSV or text file, one a row, by code or name in whichever column holds most of
 * them. A first row without a kommune is a heading.
 */
export function readCodes(bytes: Uint8Array, municipalities: readonly Area[]): CodesRead {
  const { text } = decodeText(bytes);
  const rows = new RowSplitter(separatorOf(text)).push(text, true);
  const find = municipalityFinder(municipalities);
  const column = Math.max(0, areaColumn(rows, find));
  const codes = new Set<AreaId>();
  const notes: RowNote[] = [];
  for (const [at, { line, cells }] of rows.entries()) {
    const cell = cells[column] ?? "";
    const found = find(cell);
    const note = (why: RowNote["why"]): void => void notes.push({ row: line, text: cell, why });
    if (found.is === "municipality") {
      if (codes.has(found.id)) note("duplicate");
      else codes.add(found.id);
    } else if (found.why === "blank") note("blank");
    else if (at > 0) note("unknown");
  }
  return { codes: [...codes], notes };
}
