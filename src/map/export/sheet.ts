import { boundsOf, type Box } from "../bounds";
import type { LegendBlock } from "../legend-block";
import type { MapScene } from "../scene";
import { drawLegend, lines } from "./draw-legend";
import { drawMap, hatchPatterns } from "./draw-map";
import { svg, type SvgNode } from "./svg-node";
import { fitMercator } from "./web-mercator";
import { wrapText } from "./wrap-text";

/** What a map needs to be understood away from the page it came from. */
export interface Sheet {
  readonly scene: MapScene;
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly LegendBlock[];
  /** What the number means and what to mind; below the legend. */
  readonly notes: readonly string[];
  /** Sources with their credit, licence, data version and date; at the foot. */
  readonly footer: readonly string[];
}

/** Pixels; landscape A4 in proportion. */
export const SHEET = { width: 1500, height: 1061 } as const;
const MARGIN = 36;
const COLUMN = 350;
const FRAME = { x: MARGIN, y: 112, width: SHEET.width - 3 * MARGIN - COLUMN, height: 846 } as const;
const QUIET = "#47555c";
const MARGIN_DEGREES = 0.15;

const widened = ([west, south, east, north]: Box): Box => [
  west - MARGIN_DEGREES,
  south - MARGIN_DEGREES / 2,
  east + MARGIN_DEGREES,
  north + MARGIN_DEGREES / 2,
];

/** The whole sheet as one SVG: title, map, legend with the kinds of missing, notes and sources. */
export function drawSheet({ scene, title, subtitle, legend, notes, footer }: Sheet): SvgNode {
  const box = boundsOf(scene.shapes, null);
  if (box === undefined) throw new RangeError("a sheet needs at least one area");
  const column = { x: FRAME.x + FRAME.width + MARGIN, y: FRAME.y };
  const blocks = drawLegend(legend, column, COLUMN);
  const notesText = notes.flatMap((note) => [...wrapText(note, 50), ""]).slice(0, -1);
  const foot = { x: MARGIN, y: FRAME.y + FRAME.height + 14 };
  return svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${SHEET.width} ${SHEET.height}`,
      width: SHEET.width,
      height: SHEET.height,
      "font-family": "'Noto Sans', system-ui, sans-serif",
    },
    svg("title", {}, title),
    svg(
      "defs",
      {},
      svg("clipPath", { id: "frame" }, svg("rect", { ...FRAME })),
      ...hatchPatterns(),
    ),
    svg("rect", { width: SHEET.width, height: SHEET.height, fill: "#fff" }),
    ...lines([title], { x: MARGIN, y: 28 }, { size: 28, weight: 600 }).nodes,
    ...lines([subtitle], { x: MARGIN, y: 70 }, { size: 17, fill: QUIET }).nodes,
    drawMap(scene, fitMercator(widened(box), FRAME), FRAME),
    ...blocks.nodes,
    ...lines(notesText, { x: column.x, y: blocks.bottom }, { size: 13, fill: QUIET }).nodes,
    ...lines(
      footer.flatMap((line) => wrapText(line, 185)),
      foot,
      { size: 13, fill: QUIET },
    ).nodes,
  );
}
