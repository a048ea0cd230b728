export type DecimalSign = "comma" | "point";

/** How the numbers of a column are written. */
export interface NumberStyle {
  readonly decimal: DecimalSign;
  /** True where no cell tells a decimal sign from a thousands sign, as when all are like 1.234. */
  readonly isGuess: boolean;
}

const stripped = (cell: string): string =>
  cell
    .replace(/[\s\u00A0\u202F']/gu, "")
    .replace(/^[−–]/u, "-")
    .replace(/%$/u, "");

const POINT_IS_DECIMAL =
  /^[-+]?(?:\d{1,3}(?:,\d{3})+\.\d+|\d*\.(?:\d{1,2}|\d{4,})|0\.\d+|\d{4,}\.\d+)(?:e[-+]?\d+)?$/iu;
const COMMA_IS_DECIMAL =
  /^[-+]?(?:\d{1,3}(?:\.\d{3})+,\d+|\d*,(?:\d{1,2}|\d{4,})|0,\d+|\d{4,},\d+)$/u;
const SEVERAL_POINTS = /^[-+]?\d{1,3}(?:\.\d{3}){2,}$/u;
const SEVERAL_COMMAS = /^[-+]?\d{1,3}(?:,\d{3}){2,}$/u;
const EITHER = /^[-+]?[1-9]\d{0,2}([.,])\d{3}$/u;

/** How the cells of one column write numbers; Danish where a file divides cells with anything but a comma. */
export function numberStyle(cells: readonly string[], isCommaSeparated: boolean): NumberStyle {
  const texts = cells.map(stripped);
  const point = texts.filter((text) => POINT_IS_DECIMAL.test(text) || SEVERAL_COMMAS.test(text));
  const comma = texts.filter((text) => COMMA_IS_DECIMAL.test(text) || SEVERAL_POINTS.test(text));
  if (point.length !== comma.length) {
    return { decimal: comma.length > point.length ? "comma" : "point", isGuess: false };
  }
  const isGuess = point.length > 0 || texts.some((text) => EITHER.test(text));
  return { decimal: isCommaSeparated ? "point" : "comma", isGuess };
}

const FORMS = {
  comma: /^[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d+)?$/u,
  point: /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[-+]?\d+)?$/iu,
} as const;

/** The number in a cell, undefined where it is none. */
export function readNumber(cell: string, decimal: DecimalSign): number | undefined {
  const text = stripped(cell);
  if (!/\d/u.test(text) || !FORMS[decimal].test(text)) return undefined;
  const plain =
    decimal === "comma" ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "");
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** Decimals that a cell writes. */
export function decimalsOf(cell: string, decimal: DecimalSign): number {
  const text = stripped(cell);
  const at = text.lastIndexOf(decimal === "comma" ? "," : ".");
  return at < 0 ? 0 : text.length - at - 1;
}
