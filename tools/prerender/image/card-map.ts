import type { Topology } from "topojson-specification";
import type { AreaId } from "../../../src/domain/areas/area";
import { shapesOf } from "../../../src/geo/topology-features";
import { svg, type SvgNode, tenth } from "../../../src/map/export/svg-node";
import { fitMercator, type Frame, type Projection } from "../../../src/map/export/web-mercator";
import type { LonLat } from "../../../src/map/scene";

/** Denmark with Bornholm in its place. */
const DENMARK = [8.0, 54.54, 15.22, 57.78] as const;
/** A kommune smaller than this many pixels gets a ring around it. */
const SMALL = 26;

const COLOURS = { land: "#c3d3d1", border: "#f3f6f6", marked: "#0b5d50", ring: "#0b5d50" };

export interface CardMap {
  readonly draw: (marked: readonly AreaId[]) => SvgNode;
}

interface Shape {
  readonly id: AreaId;
  readonly path: string;
  readonly box: readonly [number, number, number, number];
}

type Ring = readonly (readonly [number, number])[];

/** Corners nearer to the last kept one than this many pixels are left out: nobody sees them. */
const FINEST = 0.8;

function thinned(ring: Ring): Ring {
  let [x, y] = [Infinity, Infinity];
  return ring.filter(([left, top]) => {
    if (Math.hypot(left - x, top - y) < FINEST) return false;
    [x, y] = [left, top];
    return true;
  });
}

function ringsOf(
  geometry: ReturnType<typeof shapesOf>["features"][number]["geometry"],
  project: Projection,
): readonly Ring[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flat()
    .map((corners) => thinned(corners.map(([x = 0, y = 0]) => project([x, y] satisfies LonLat))));
}

function boxOf(rings: readonly Ring[]): Shape["box"] {
  const points = rings.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const pathOf = (rings: readonly Ring[]): string =>
  rings
    .filter((ring) => ring.length > 2)
    .map((ring) => `M${ring.map((point) => point.map(tenth).join(" ")).join("L")}Z`)
    .join("");

function ringAround([left, top, right, bottom]: Shape["box"]): readonly SvgNode[] {
  if (Math.max(right - left, bottom - top) >= SMALL) return [];
  const place = { cx: (left + right) / 2, cy: (top + bottom) / 2, r: 20, fill: "none" };
  return [svg("circle", { ...place, stroke: COLOURS.ring, "stroke-width": 3 })];
}

/** The kommuner in a frame, some of them standing out; made once for all pictures. */
export function createCardMap(topology: Topology, frame: Frame): CardMap {
  const project = fitMercator(DENMARK, frame);
  const shapes: readonly Shape[] = shapesOf(topology, "municipalities").features.map((feature) => {
    const rings = ringsOf(feature.geometry, project);
    return { id: feature.id, path: pathOf(rings), box: boxOf(rings) };
  });
  return {
    draw(marked) {
      const wanted = new Set(marked);
      const isMarked = ({ id }: Shape): boolean => wanted.has(id);
      const paths = (of: readonly Shape[], fill: string): SvgNode =>
        svg("path", {
          d: of.map(({ path }) => path).join(""),
          fill,
          stroke: COLOURS.border,
          "stroke-width": 0.6,
        });
      const found = shapes.filter(isMarked);
      const everywhere = wanted.size === 0;
      return svg(
        "g",
        {},
        paths(
          shapes.filter((shape) => !isMarked(shape)),
          everywhere ? COLOURS.marked : COLOURS.land,
        ),
        paths(found, COLOURS.marked),
        ...(found.length === 1 ? found.flatMap(({ box }) => ringAround(box)) : []),
      );
    },
  };
}
