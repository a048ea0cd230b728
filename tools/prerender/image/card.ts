import { svg, type SvgNode } from "../../../src/map/export/svg-node";
import { wrapText } from "../../../src/map/export/wrap-text";
import type { Card } from "../pages/site-page";
import type { CardMap } from "./card-map";

export const CARD_SIZE = { width: 1200, height: 630 };
/** The words end above this line. */
const LOWEST = 544;
/** Where the map lies; the words keep left of it. */
export const MAP_FRAME = { x: 700, y: 116, width: 452, height: 420 };

const INK = "#14242b";
const QUIET = "#4a5b63";
const LEFT = 64;
/** Widths in letters of the middle width, for the sizes used below. */
const WIDTH = MAP_FRAME.x - LEFT - 24;
const LETTER = 0.55;

export interface CardWords {
  readonly product: string;
  readonly heading: string;
  readonly version: string;
}

/** The font's Latin letters lack the small two of CO₂: a two that stands lower. */
function written(content: string, size: number): SvgNode["children"] {
  const [first = "", ...rest] = content.split("₂");
  const lowered = rest.flatMap((part) => [
    svg("tspan", { "font-size": size * 0.62, dy: size * 0.14 }, "2"),
    svg("tspan", { dy: -size * 0.14 }, part),
  ]);
  return [first, ...lowered];
}

const text = (
  content: string,
  y: number,
  size: number,
  more: SvgNode["attributes"] = {},
): SvgNode =>
  svg("text", { x: LEFT, y, "font-size": size, fill: INK, ...more }, ...written(content, size));

const lettersOf = (width: number, size: number): number => Math.floor(width / (size * LETTER));

/** Height of a line, in sizes of its letters. */
const STEP = 1.28;

/** The largest of the sizes at which a text keeps within a height; cut off where none does. */
function fitted(
  content: string,
  sizes: readonly number[],
  height: number,
): { readonly size: number; readonly lines: readonly string[] } {
  const linesOf = (size: number): readonly string[] => wrapText(content, lettersOf(WIDTH, size));
  const size =
    sizes.find((each) => linesOf(each).length * each * STEP <= height) ?? sizes.at(-1) ?? 16;
  const lines = linesOf(size);
  const most = Math.floor(height / (size * STEP));
  if (lines.length <= most) return { size, lines };
  return { size, lines: [...lines.slice(0, most - 1), `${lines[most - 1] ?? ""} …`] };
}

const brand = (product: string): readonly SvgNode[] => [
  svg("rect", { x: LEFT, y: 48, width: 40, height: 40, rx: 9, fill: "#0b4f45" }),
  svg("path", {
    d: "M8 22V10m0 6 7-6m-5 4.5 5 7.5",
    transform: `translate(${LEFT} 48) scale(1.25)`,
    fill: "none",
    stroke: "#fff",
    "stroke-width": 2.6,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  }),
  svg("circle", { cx: LEFT + 28, cy: 63, r: 4, fill: "#e9c46a" }),
  svg("circle", { cx: LEFT + 30, cy: 74.3, r: 2.3, fill: "#8fd3c1" }),
  text(product, 77, 26, { x: LEFT + 54, "font-weight": 700 }),
];

/** Lines below each other from a baseline; the next free baseline comes back. */
function block(
  { size, lines }: ReturnType<typeof fitted>,
  y: number,
  attributes: SvgNode["attributes"] = {},
): { readonly nodes: readonly SvgNode[]; readonly next: number } {
  const step = size * STEP;
  return {
    nodes: lines.map((line, index) => text(line, y + size + index * step, size, attributes)),
    next: y + lines.length * step,
  };
}

const DIGITS = /^([−\d.,]+(?: mi[oa]\.)?) (.*)$/u;
const LARGE = 92;
const UNIT = 36;
const GREEN = "#0b5d50";

/** The digits large and their unit small behind them, or below where it has no room. */
function numberBlock(content: string, y: number): ReturnType<typeof block> {
  const [, digits = content, unit = ""] = DIGITS.exec(content) ?? [];
  const bold = { "font-weight": 700, fill: GREEN };
  const base = y + LARGE * 0.86;
  const isShort = digits.length * LARGE * LETTER + (unit.length + 1) * UNIT * LETTER <= WIDTH;
  if (!isShort) {
    const below = block(fitted(unit, [UNIT, 30], 94), base + 14, bold);
    return { nodes: [text(digits, base, LARGE, bold), ...below.nodes], next: below.next };
  }
  const line = svg(
    "text",
    { x: LEFT, y: base, "font-size": LARGE, ...bold },
    digits,
    svg("tspan", { dx: 14, "font-size": UNIT }, ...written(unit, UNIT)),
  );
  return { nodes: [line], next: base + 22 };
}

/** The picture that a link is shared with: place, number, finding, source and version. */
export function drawCard(card: Card, words: CardWords, map: CardMap): SvgNode {
  const heading = block(fitted(words.heading, [44, 38, 32], 114), 122, { "font-weight": 700 });
  const number = numberBlock(card.number, heading.next + 22);
  const top = number.next + 16;
  const finding = block(fitted(card.finding, [30, 27, 24, 21], LOWEST - top), top);
  return svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...CARD_SIZE,
      viewBox: `0 0 ${CARD_SIZE.width} ${CARD_SIZE.height}`,
      "font-family": "Noto Sans",
    },
    svg("rect", { ...CARD_SIZE, fill: "#ffffff" }),
    svg("rect", { width: 14, height: CARD_SIZE.height, fill: GREEN }),
    map.draw(card.marked),
    ...brand(words.product),
    ...heading.nodes,
    ...number.nodes,
    ...finding.nodes,
    svg("rect", { x: LEFT, y: 556, width: 1088, height: 1, fill: "#cdd7da" }),
    text(card.source, 590, 20, { fill: QUIET }),
    text(words.version, 590, 20, { x: 1152, "text-anchor": "end", fill: QUIET }),
  );
}
