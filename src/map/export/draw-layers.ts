import { arcPaths } from "../deck/arcs";
import { circles } from "../deck/circles";
import type { Rgba } from "../deck/colour";
import { type LinePath, outlinePaths } from "../deck/outlines";
import { pointOpacity, pointRadius } from "../deck/points";
import type { DataLayer, LonLat } from "../scene";
import { svg, type SvgNode, tenth } from "./svg-node";
import type { Projection } from "./web-mercator";

type Layer<K extends DataLayer["is"]> = Extract<DataLayer, { is: K }>;

const paint = ([red, green, blue, alpha]: Rgba): string =>
  `rgb(${red} ${green} ${blue} / ${(alpha / 255).toFixed(2)})`;

const place = (at: LonLat, project: Projection): { readonly cx: string; readonly cy: string } => {
  const [x, y] = project(at);
  return { cx: tenth(x), cy: tenth(y) };
};

const drawCircles = (layer: Layer<"circles">, project: Projection): readonly SvgNode[] =>
  circles(layer).flatMap(({ at, radius, fill, line, lineWidth }) => [
    svg("circle", {
      ...place(at, project),
      r: tenth(radius + 1.2),
      fill: "none",
      stroke: "#fff",
      "stroke-width": 1.6,
    }),
    svg("circle", {
      ...place(at, project),
      r: tenth(radius),
      fill: paint(fill),
      stroke: paint(line),
      "stroke-width": lineWidth,
    }),
  ]);

/** A half disc: `side` −1 bulges to the left, 1 to the right. */
function halfPath([x, y]: readonly [number, number], radius: number, side: -1 | 1): string {
  const sweep = side === 1 ? 1 : 0;
  return `M${tenth(x)} ${tenth(y - radius)}A${tenth(radius)} ${tenth(radius)} 0 0 ${sweep} ${tenth(x)} ${tenth(y + radius)}Z`;
}

const drawHalves = (layer: Layer<"halves">, project: Projection): readonly SvgNode[] =>
  layer.points
    .toSorted((a, b) => Math.max(...b.values) - Math.max(...a.values))
    .flatMap(({ at, values }) =>
      ([-1, 1] as const).map((side, index) =>
        svg("path", {
          d: halfPath(
            project(at),
            layer.radius * Math.sqrt(Math.max(0, values[index] ?? 0) / layer.largest),
            side,
          ),
          fill: layer.colours[index] ?? "none",
          stroke: "#fff",
          "stroke-width": 1,
        }),
      ),
    );

/** One square for each place on paper, however many points lie there. */
function drawPoints(
  { positions, colour }: Layer<"points">,
  project: Projection,
): readonly SvgNode[] {
  const size = 2 * pointRadius(positions.length / 2);
  const opacity = tenth(pointOpacity(positions.length / 2) / 255);
  const places = new Set<string>();
  for (let at = 0; at < positions.length; at += 2) {
    const [x, y] = project([positions[at] ?? 0, positions[at + 1] ?? 0]);
    places.add(`${Math.round(x)} ${Math.round(y)}`);
  }
  const d = [...places].map((at) => `M${at}h0`).join("");
  const line = { stroke: colour, "stroke-opacity": opacity, "stroke-width": size };
  return places.size === 0
    ? []
    : [svg("path", { d, fill: "none", "stroke-linecap": "round", ...line })];
}

const drawPaths = (paths: readonly LinePath[], project: Projection): readonly SvgNode[] =>
  paths.map(({ path, colour, width }) =>
    svg("path", {
      d: `M${path.map((at) => project(at).map(tenth).join(" ")).join("L")}`,
      fill: "none",
      stroke: paint(colour),
      "stroke-width": width,
      "stroke-linejoin": "round",
    }),
  );

/** What deck.gl draws on screen, with the same sizes and colours. */
export function drawLayers(layers: readonly DataLayer[], project: Projection): readonly SvgNode[] {
  return layers.flatMap((layer) => {
    switch (layer.is) {
      case "circles":
        return drawCircles(layer, project);
      case "halves":
        return drawHalves(layer, project);
      case "points":
        return drawPoints(layer, project);
      case "arcs":
        return drawPaths(arcPaths(layer), project);
      case "outlines":
        return drawPaths(outlinePaths(layer), project);
    }
  });
}
