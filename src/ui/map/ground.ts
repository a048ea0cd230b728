import {
  type Area,
  type AreaId,
  type AreaLevel,
  areasOn,
  type IsoDate,
} from "../../domain/areas/area";
import { type Tables, wholeMembers } from "../../domain/package/tables";
import { borders, dissolveAreas } from "../../geo/dissolve";
import type { MapGeometry } from "../../geo/map-geometry";
import { shapesOf } from "../../geo/topology-features";
import type { LonLat, MapScene } from "../../map/scene";

export type Places = readonly {
  readonly id: AreaId;
  readonly name: string;
  readonly at: LonLat;
}[];

export type Ground = Pick<MapScene, "shapes" | "areaBorders" | "groupBorders" | "context"> & {
  readonly places: Places;
};

type Groups = ReadonlyMap<AreaId, readonly AreaId[]>;

function groupsOf(tables: Tables, areas: readonly Area[], date: IsoDate): Groups {
  return new Map(
    areas.map((area) => [area.id, wholeMembers(tables.core, area, date).map(({ area: id }) => id)]),
  );
}

/** The middle of the label points of the kommuner of an area. */
function middle(tables: Tables, members: readonly AreaId[]): LonLat {
  const points = members.flatMap((id) => {
    const at = tables.core.labelPoints[id];
    return at === undefined ? [] : [at];
  });
  const mean = (axis: 0 | 1): number =>
    points.reduce((sum, point) => sum + point[axis], 0) / Math.max(1, points.length);
  return [mean(0), mean(1)];
}

/** The borders drawn heavier: regions around kommuner, none around anything larger. */
function groupBordersOf(
  tables: Tables,
  geometry: MapGeometry,
  level: AreaLevel,
  date: IsoDate,
): Ground["groupBorders"] {
  if (level !== "municipality") return null;
  const regions = areasOn(tables.core.areas, "region", date);
  return borders(geometry.municipalities, groupsOf(tables, regions, date));
}

/** The geometry of a level on a date: regions and KKR are dissolved from their members of that day. */
export function groundOf(
  tables: Tables,
  geometry: MapGeometry,
  level: AreaLevel,
  date: IsoDate,
): Ground {
  const areas = areasOn(tables.core.areas, level, date);
  const context = shapesOf(geometry.context, "context");
  const groupBorders = groupBordersOf(tables, geometry, level, date);
  if (level === "catchment" || level === "municipality") {
    const topology = level === "catchment" ? geometry.catchments : geometry.municipalities;
    const object = level === "catchment" ? "catchments" : "municipalities";
    return {
      context,
      groupBorders,
      shapes: shapesOf(topology, object),
      areaBorders: borders(topology, null, object),
      places: areas.flatMap(({ id, name }) => {
        const at = tables.core.labelPoints[id];
        return at === undefined ? [] : [{ id, name, at }];
      }),
    };
  }
  const groups = groupsOf(tables, areas, date);
  return {
    context,
    groupBorders,
    shapes: dissolveAreas(
      geometry.municipalities,
      groups,
      (id) => tables.areas.get(id)?.name ?? id,
    ),
    areaBorders: borders(geometry.municipalities, groups),
    places: areas.map(({ id, name }) => ({ id, name, at: middle(tables, groups.get(id) ?? []) })),
  };
}

/** Labels of places, those with most inhabitants first. */
export function labelsOf(tables: Tables, places: Places): MapScene["labels"] {
  const inhabitants = (id: AreaId): number => {
    const year = tables.observations.years("population").at(-1) ?? 0;
    const reading = tables.observations.reading("population", year, id);
    return reading.is === "value" ? reading.value : 0;
  };
  return places
    .toSorted((a, b) => inhabitants(b.id) - inhabitants(a.id))
    .map(({ id, name, at }, rank) => ({ id, name, at, rank }));
}
