import type { AreaId } from "../../domain/areas/area";
import { boundsOf } from "../bounds";
import type { MapScene } from "../scene";
import { drawMap, hatchPatterns } from "./draw-map";
import { svg, type SvgNode } from "./svg-node";
import { fitMercator } from "./web-mercator";

const FRAME = { x: 0, y: 0, width: 640, height: 480 } as const;
const LABEL = 13;

/** The map alone, filled by the given areas: for a page that prints legend and sources itself. */
export function drawPicture(scene: MapScene, fit: readonly AreaId[]): SvgNode {
  const box = boundsOf(scene.shapes, fit) ?? boundsOf(scene.shapes, null);
  if (box === undefined) throw new RangeError("a picture needs at least one area");
  return svg(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${FRAME.width} ${FRAME.height}` },
    svg(
      "defs",
      {},
      svg("clipPath", { id: "frame" }, svg("rect", { ...FRAME })),
      ...hatchPatterns(),
    ),
    drawMap(scene, fitMercator(box, FRAME), FRAME, LABEL),
  );
}
