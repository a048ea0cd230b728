import type { AreaId } from "../../domain/areas/area";
import { boundsOf, type Box } from "../bounds";
import type { LegendBlock } from "../legend-block";
import type { MapScene } from "../scene";
import { drawLegend, lines } from "./draw-legend";
import { drawMap, hatchPatterns } from "./draw-map";
import { PAPER, type SheetLayout } from "./layout";
import { svg, type SvgNode } from "./svg-node";
import { type Frame, fitMercator } from "./web-mercator";
import { lettersIn, wrapText } from "./wrap-text";

/** What a map needs to be understood away from the page it came from. */
export interface Sheet {
  readonly scene: MapScene;
  /** The areas that fill the frame, null for all. */
  readonly fit: readonly AreaId[] | null;
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly LegendBlock[];
  /** What the number means and what to mind; below the legend. */
  readonly notes: readonly string[];
  /** Sources with their credit, licence, data version and date; at the foot. */
  readonly footer: readonly string[];
}

const QUIET = "#33424a";
const MARGIN_DEGREES = 0.15;

const widened = ([west, south, east, north]: Box): Box => [
  west - MARGIN_DEGREES,
  south - MARGIN_DEGREES / 2,
  east + MARGIN_DEGREES,
  north + MARGIN_DEGREES / 2,
];

const wrapAll = (texts: readonly string[], letters: number): readonly string[] =>
  texts.flatMap((text) => wrapText(text, letters));

/** The legend, and below it the notes where the layout has them. */
function drawColumn(
  { legend, notes }: Sheet,
  { column, text, hasNotes }: SheetLayout,
  at: { readonly x: number; readonly y: number },
): readonly SvgNode[] {
  const blocks = drawLegend(legend, at, column);
  const below = hasNotes ? notes.flatMap((note) => [note, ""]) : [];
  return [
    ...blocks.nodes,
    ...lines(
      wrapAll(below, lettersIn(column, text)),
      { x: at.x, y: blocks.bottom },
      { size: text, fill: QUIET },
    ).nodes,
  ];
}

/** Where the map stands on a sheet. */
function frameOf({ width, height, margin, column, top, foot }: SheetLayout): Frame {
  return { x: margin, y: top, width: width - 3 * margin - column, height: height - top - foot };
}

/** The whole sheet as one SVG: title, map, legend with the kinds of missing, notes and sources. */
export function drawSheet(sheet: Sheet, layout: SheetLayout = PAPER): SvgNode {
  const { scene, fit, title, subtitle, footer } = sheet;
  const box = boundsOf(scene.shapes, fit) ?? boundsOf(scene.shapes, null);
  if (box === undefined) throw new RangeError("a sheet needs at least one area");
  const { width, height, margin, text } = layout;
  const frame = frameOf(layout);
  const foot = wrapAll(footer, lettersIn(width - 2 * margin, text));
  return svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      "font-family": "'Noto Sans', system-ui, sans-serif",
    },
    svg("title", {}, title),
    svg(
      "defs",
      {},
      svg("clipPath", { id: "frame" }, svg("rect", { ...frame })),
      ...hatchPatterns(),
    ),
    svg("rect", { width, height, fill: "#fff" }),
    ...lines([title], { x: margin, y: layout.titleAt }, { size: layout.title, weight: 600 }).nodes,
    ...lines(
      [subtitle],
      { x: margin, y: layout.subtitleAt },
      { size: layout.subtitle, fill: QUIET },
    ).nodes,
    drawMap(scene, fitMercator(widened(box), frame), frame, layout.label),
    ...drawColumn(sheet, layout, { x: frame.x + frame.width + margin, y: frame.y }),
    ...lines(
      foot,
      { x: margin, y: frame.y + frame.height + layout.gap },
      { size: text, fill: QUIET },
    ).nodes,
  );
}
