import type { AreaId } from "../../../domain/areas/area";
import type { Tables } from "../../../domain/package/tables";
import type { MapGeometry } from "../../../geo/map-geometry";
import { shapesOf } from "../../../geo/topology-features";
import type { DataLayer, Fill, MapScene } from "../../../map/scene";
import type { InitiativeFacts } from "../../../state/initiative/initiative-facts";
import { groundOf, labelsOf } from "../../map/ground";

/** Told apart by lightness as well as hue. */
export const LEGEND_COLOURS = {
  member: "#6fae9e",
  observer: "#f0dcae",
  footprint: "#7a2f12",
} as const;

const COLOURS = [LEGEND_COLOURS.observer, LEGEND_COLOURS.member];

const fillsOf = (ids: ReadonlySet<AreaId>, index: number): [AreaId, Fill][] =>
  [...ids].map((id) => [id, { is: "class", index }]);

/** Members and observers filled, the catchment outlined. */
export function groundScene(
  tables: Tables,
  geometry: MapGeometry,
  { members, observers, footprint, date }: InitiativeFacts,
  chosen: AreaId | null,
): MapScene {
  const { places, ...ground } = groundOf(tables, geometry, "municipality", date);
  return {
    ...ground,
    fills: new Map([...fillsOf(observers, 0), ...fillsOf(members, 1)]),
    colours: COLOURS,
    labels: labelsOf(tables, places),
    selected: chosen === null ? [] : [chosen],
    compared: [],
    focused: null,
    layers: footprint === null ? [] : [outlineOf(geometry, footprint.id)],
  };
}

function outlineOf(geometry: MapGeometry, catchment: AreaId): DataLayer {
  const { type, features } = shapesOf(geometry.catchments, "catchments");
  return {
    is: "outlines",
    id: "footprint",
    shapes: { type, features: features.filter(({ id }) => id === catchment) },
    colour: LEGEND_COLOURS.footprint,
    width: 2.5,
  };
}
