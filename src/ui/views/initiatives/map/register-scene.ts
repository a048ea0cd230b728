import type { CountedInitiative } from "../../../../domain/actions/counting/participation";
import { leadArea } from "../../../../domain/actions/lead";
import { type AreaId, nearestDay } from "../../../../domain/areas/area";
import type { Tables } from "../../../../domain/package/tables";
import type { MapGeometry } from "../../../../geo/map-geometry";
import { dissolveAreas } from "../../../../geo/dissolve";
import { shapesOf } from "../../../../geo/topology-features";
import type { LonLat, MapScene, Shapes } from "../../../../map/scene";
import type { Register } from "../../../../state/initiatives/register.svelte";
import { groundOf, labelsOf } from "../../../map/ground";
import {
  chosenLayers,
  countLayers,
  FILL_COLOURS,
  memberFills,
  memberLayers,
  type PickedInitiative,
} from "./member-layers";

/** The shapes and label points of the areas chosen by filter, each at its own level. */
function placesOf(
  tables: Tables,
  geometry: MapGeometry,
  id: AreaId | undefined,
  date: string,
): { readonly shapes: Shapes; readonly at: LonLat | null } {
  const area = id === undefined ? undefined : tables.areas.get(id);
  if (area === undefined) return { shapes: { type: "FeatureCollection", features: [] }, at: null };
  const ground = groundOf(tables, geometry, area.level, nearestDay(area, date));
  const features = ground.shapes.features.filter(({ properties }) => properties.id === id);
  const at = ground.places.find((place) => place.id === id)?.at ?? null;
  return { shapes: { type: "FeatureCollection", features }, at };
}

function pickedOf(
  tables: Tables,
  geometry: MapGeometry,
  one: CountedInitiative,
  date: string,
): PickedInitiative {
  const { initiative } = one;
  const id = leadArea(initiative, tables.actions.participants, tables.core.areas);
  const { at } = placesOf(tables, geometry, id, date);
  const catchments = shapesOf(geometry.catchments, "catchments");
  return {
    one,
    footprint: {
      type: "FeatureCollection",
      features: catchments.features.filter(
        ({ properties }) => properties.id === initiative.footprint,
      ),
    },
    lead: id === undefined || at === null ? null : { id, at },
  };
}

const unionOf = (geometry: MapGeometry, ids: readonly AreaId[]): Shapes =>
  dissolveAreas(geometry.municipalities, new Map([["members", ids]]), () => "");

/** The names of the areas chosen by filter. */
export const chosenNames = (tables: Tables, { filters }: Pick<Register, "filters">): string =>
  [filters.kkr, filters.region, filters.kommune]
    .flatMap((id) => (id === undefined ? [] : [tables.areas.get(id)?.name ?? id]))
    .join(", ");

/** The one initiative that the address asks to see, null for all. */
export const pickedIn = (
  { shown }: Pick<Register, "shown">,
  filters: Readonly<Record<string, string>>,
): CountedInitiative | null =>
  shown.find(({ initiative }) => initiative.id === filters["initiative"]) ?? null;

/** The map of the register: how many initiatives each kommune is in, or the members of the one picked. */
export function sceneOf(
  tables: Tables,
  geometry: MapGeometry,
  register: Register,
  picked: CountedInitiative | null,
): MapScene {
  const { date, areas, counted, filters } = register;
  const ground = groundOf(tables, geometry, "municipality", date);
  const chosen = [filters.kkr, filters.region, filters.kommune].flatMap(
    (id) => placesOf(tables, geometry, id, date).shapes.features,
  );
  return {
    shapes: ground.shapes,
    areaBorders: ground.areaBorders,
    groupBorders: ground.groupBorders,
    context: ground.context,
    fills: picked === null ? new Map() : memberFills(picked, areas),
    colours: FILL_COLOURS,
    labels: labelsOf(tables, ground.places),
    selected: [],
    compared: [],
    focused: null,
    layers: [
      ...chosenLayers({ type: "FeatureCollection", features: chosen }),
      ...(picked === null
        ? countLayers(counted, ground)
        : memberLayers(
            pickedOf(tables, geometry, picked, date),
            { places: ground.places, union: (ids) => unionOf(geometry, ids) },
            areas,
          )),
    ],
  };
}
