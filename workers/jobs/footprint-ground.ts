import type { Geometry } from "geojson";
import type { AreaId, IsoDate } from "../../src/domain/areas/area";
import { wholeMembers } from "../../src/domain/package/tables";
import { packAreas, ringsOfArea } from "../../src/geo/pack-areas";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { resolveRings } from "../../src/geo/rings/resolve-rings";
import { AreasFault } from "../../src/sources/read-areas/areas-result";
import { collectRings } from "../../src/sources/read-areas/collect-rings";
import { toLaea } from "../../src/sources/read-areas/to-laea";
import type { Footprint } from "../analysis.api";
import { type AnalysisData, PREPARED } from "../mechanism/analysis-data";
import { JobFault } from "../mechanism/job-fault";

/** Footprints in their order; those given as whole kommuner need no geometry. */
export interface FootprintGround {
  readonly ids: readonly string[];
  /** Kommuner of a footprint given as areas; empty for an outlined one. */
  readonly whole: readonly (readonly AreaId[])[];
  /** Which footprint each member of `outlines` is. */
  readonly outlined: readonly number[];
  /** EPSG:3035, resolved. */
  readonly outlines: PolygonSet;
}

/** Reads what footprints stand on. @throws JobFault for an unknown area or a polygon without ground. */
export async function* footprintGround(
  data: AnalysisData,
  footprints: readonly Footprint[],
  date: IsoDate,
): AsyncGenerator<number, FootprintGround, void> {
  const ids: string[] = [];
  const whole: (readonly AreaId[])[] = [];
  const outlined: number[] = [];
  const rings: (readonly Float64Array[])[] = [];
  for (const footprint of footprints) {
    if (footprint.kind === "areas") {
      ids.push(footprint.id);
      whole.push(footprint.members.flatMap((area) => municipalitiesIn(data, area, date)));
      continue;
    }
    const set = await outlineOf(data, footprint, date);
    for (const [i, id] of set.ids.entries()) {
      outlined.push(ids.length);
      ids.push(id);
      whole.push([]);
      rings.push(ringsOfArea(set, i));
    }
    yield PREPARED;
  }
  const outlines = packAreas(
    outlined.map((footprint) => ids[footprint]),
    rings,
  );
  return { ids, whole, outlined, outlines };
}

function municipalitiesIn(data: AnalysisData, id: AreaId, date: IsoDate): readonly AreaId[] {
  const area = data.tables.areas.get(id);
  if (area === undefined || area.level === "catchment") throw new JobFault("unknown-area", id);
  return wholeMembers(data.tables.core, area, date).map((member) => member.area);
}

async function outlineOf(
  data: AnalysisData,
  footprint: Exclude<Footprint, { readonly kind: "areas" }>,
  date: IsoDate,
): Promise<PolygonSet> {
  switch (footprint.kind) {
    case "set":
      return footprint.set;
    case "polygon":
      return resolvedPolygon(footprint.id, footprint.geometry);
    case "catchment": {
      const catchments = await data.ground("catchment", date);
      const place = catchments.ids.indexOf(footprint.catchment);
      if (place < 0) throw new JobFault("unknown-area", footprint.catchment);
      return packAreas([footprint.id], [ringsOfArea(catchments, place)]);
    }
  }
}

function resolvedPolygon(id: string, geometry: Geometry): PolygonSet {
  const { set } = collectRings([{ id, properties: {}, geometry }], undefined);
  if (set.ids.length === 0) throw new JobFault("no-usable-ring", id);
  try {
    toLaea(set.coordinates, 4326);
  } catch (error) {
    if (error instanceof AreasFault) throw new JobFault("coordinates", `${id}: ${error.message}`);
    throw error;
  }
  return resolveRings(set).set;
}
