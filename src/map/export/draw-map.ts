import type { MultiLineString, Position } from "geojson";
import { GAP_KINDS, type GapKind } from "../../domain/figures/observation";
import type { AreaId } from "../../domain/areas/area";
import type { LonLat, MapScene, Shapes } from "../scene";
import { HATCH_PATHS, HATCH_SIDE, HATCHES, hatchName } from "../style/hatch";
import { LIGHT } from "../style/tokens";
import { drawLayers } from "./draw-layers";
import { placeLabels } from "./place-labels";
import { svg, type SvgNode, tenth } from "./svg-node";
import type { Frame, Projection } from "./web-mercator";

const lonLat = ([longitude = 0, latitude = 0]: Position): LonLat => [longitude, latitude];

function linePath(line: readonly Position[], project: Projection): string {
  const points = line.map((position) => project(lonLat(position)).map(tenth).join(" "));
  return `M${points.join("L")}`;
}

/** Outlines of a feature as one path. */
export function ringsPath({ geometry }: Shapes["features"][number], project: Projection): string {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flat()
    .map((ring) => `${linePath(ring, project)}Z`)
    .join("");
}

const linesPath = (lines: MultiLineString, project: Projection): string =>
  lines.coordinates.map((line) => linePath(line, project)).join("");

/** The tiles of all hatches, to be put among the definitions. */
export function hatchPatterns(): readonly SvgNode[] {
  return GAP_KINDS.map((kind) =>
    svg(
      "pattern",
      {
        id: hatchName(kind),
        width: HATCH_SIDE,
        height: HATCH_SIDE,
        patternUnits: "userSpaceOnUse",
      },
      svg("rect", { width: HATCH_SIDE, height: HATCH_SIDE, fill: LIGHT.gaps[kind].ground }),
      svg("path", {
        d: HATCH_PATHS[HATCHES[kind]],
        fill: "none",
        stroke: LIGHT.gaps[kind].stroke,
        "stroke-linecap": "round",
      }),
    ),
  );
}

export const hatchFill = (kind: GapKind): string => `url(#${hatchName(kind)})`;

function fillOf(scene: MapScene, id: AreaId): string {
  const fill = scene.fills.get(id);
  if (fill === undefined) return LIGHT.land;
  return fill.is === "gap" ? hatchFill(fill.why) : (scene.colours[fill.index] ?? LIGHT.land);
}

const stroked = (d: string, stroke: string, width: number): SvgNode =>
  svg("path", { d, fill: "none", stroke, "stroke-width": width, "stroke-linejoin": "round" });

function chosenOutlines(scene: MapScene, project: Projection): readonly SvgNode[] {
  const chosen = new Set([...scene.selected, ...scene.compared]);
  return scene.shapes.features
    .filter(({ properties }) => chosen.has(properties.id))
    .flatMap((shape) => {
      const d = ringsPath(shape, project);
      return [stroked(d, LIGHT.halo, 4.5), stroked(d, LIGHT.line, 2.5)];
    });
}

/** The scene as it stands on screen, in vectors, cut at the frame; names in letters of `size` pixels. */
export function drawMap(scene: MapScene, project: Projection, frame: Frame, size: number): SvgNode {
  const edge = {
    left: frame.x,
    top: frame.y,
    right: frame.x + frame.width,
    bottom: frame.y + frame.height,
  };
  const borders = linesPath(scene.areaBorders, project);
  const groups = scene.groupBorders === null ? "" : linesPath(scene.groupBorders, project);
  return svg(
    "g",
    { "clip-path": "url(#frame)" },
    svg("rect", { ...frame, fill: LIGHT.sea }),
    ...scene.context.features.map((shape) =>
      svg("path", {
        d: ringsPath(shape, project),
        fill: LIGHT.context,
        stroke: LIGHT.contextCoast,
        "stroke-width": 0.5,
      }),
    ),
    ...scene.shapes.features.map((shape) =>
      svg("path", {
        d: ringsPath(shape, project),
        fill: fillOf(scene, shape.properties.id),
        stroke: LIGHT.coast,
        "stroke-width": 0.6,
        "stroke-linejoin": "round",
        "data-area": shape.properties.id,
      }),
    ),
    stroked(borders, LIGHT.halo, 1.6),
    stroked(borders, LIGHT.areaBorder, 0.7),
    ...(groups === "" ? [] : [stroked(groups, LIGHT.halo, 3), stroked(groups, LIGHT.line, 1.4)]),
    ...chosenOutlines(scene, project),
    ...drawLayers(scene.layers, project),
    ...placeLabels(scene, project, edge, size).map(({ text, x, y, main }) =>
      svg(
        "text",
        {
          x: tenth(x),
          y: tenth(y),
          "text-anchor": "middle",
          "font-size": size,
          "font-weight": main ? 600 : 400,
          fill: LIGHT.label,
          stroke: LIGHT.labelHalo,
          "stroke-width": 3,
          "stroke-linejoin": "round",
          "paint-order": "stroke",
        },
        text,
      ),
    ),
  );
}
