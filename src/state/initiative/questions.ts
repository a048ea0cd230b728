import type { Footprint, FootprintsRequest } from "../../../workers/analysis.api";
import type { Tables } from "../../domain/package/tables";
import { groundsToAsk } from "./common-ground";
import type { InitiativeFacts } from "./initiative-facts";

/** The figures that a page tells of the ground of an initiative, in its order. */
export const GROUND_INDICATORS = [
  "ghg",
  "population",
  "coastal_flood_2070",
  "coastal_erosion_2070",
  "land_agriculture",
  "land_nature",
  "protected_nature",
] as const;

/** Those shared out over the 23 catchments to see that nothing is lost or counted twice. */
export const PARTITION_INDICATORS = ["ghg", "population"] as const;

export const MEMBERS = "members";
export const CATCHMENT = "catchment";
export const COMMON = "common ground";
export const partitionName = (indicator: string): string => `partition ${indicator}`;

const isCatchment = /^hvo-/u;

/** All that is asked of the worker for one initiative's page, by name. */
export function questionsOf(
  tables: Tables,
  facts: InitiativeFacts,
): ReadonlyMap<string, FootprintsRequest> {
  const questions = new Map<string, FootprintsRequest>();
  const ask = (name: string, indicator: string, footprints: readonly Footprint[]): void => {
    const year = tables.observations.years(indicator).at(-1);
    if (year !== undefined && footprints.length > 0) {
      questions.set(name, { footprints, indicator, year, date: facts.date });
    }
  };
  for (const indicator of GROUND_INDICATORS) ask(indicator, indicator, groundsOf(facts));
  ask(COMMON, "area_km2", groundsToAsk(facts, facts.related));
  if (facts.initiative.kind === "local_tripartite") {
    const catchments = tables.core.areas.filter(({ id }) => isCatchment.test(id));
    for (const indicator of PARTITION_INDICATORS) {
      ask(partitionName(indicator), indicator, [
        { kind: "areas", id: "DK", members: ["DK"] },
        ...catchments.map(({ id }) => ({ kind: "catchment", id, catchment: id }) as const),
      ]);
    }
  }
  return questions;
}

function groundsOf({ members, footprint }: InitiativeFacts): readonly Footprint[] {
  return [
    ...(members.size === 0 ? [] : [{ kind: "areas", id: MEMBERS, members: [...members] } as const]),
    ...(footprint === null
      ? []
      : [{ kind: "catchment", id: CATCHMENT, catchment: footprint.id } as const]),
  ];
}
