import { ShapeFault } from "./shape-fault";
import type { GapKind, ValueFlag } from "../../domain/figures/observation";

/** One figure as an official source gives it, in the unit of the indicator. */
export interface ImportedFigure {
  readonly area: string;
  readonly indicator: string;
  readonly year: number;
  /** null is a gap, never zero. */
  readonly value: number | null;
  /** The gap's kind where `value` is null, else a flag of the figure or none. */
  readonly flag: GapKind | ValueFlag | null;
  /** Id in `sources.csv`. */
  readonly source: string;
}

/** A file or an answer of a source. */
export interface SourceDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The text of a document, without a byte order mark. @throws ShapeFault where it is not UTF-8. */
export function textOf({ name, bytes }: SourceDocument): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new ShapeFault(name, "must be UTF-8", "");
  }
}

/** `101`, `"101"` or `"0101"` → `"0101"`; null for an area that is no kommune of the 98. */
export function municipalityCode(code: unknown, known: ReadonlySet<string>): string | null {
  const digits = String(code).trim();
  if (!/^\d{3,4}$/u.test(digits)) return null;
  const padded = digits.padStart(4, "0");
  return known.has(padded) ? padded : null;
}
