import type { Area, AreaId } from "../areas/area";
import type { Initiative, Participant } from "./initiative";

/**
 * The area that leads an initiative: the participant with that role, else the kommune or region whose name
 * is all that the lead says; undefined where the lead is anything else.
 */
export function leadArea(
  initiative: Initiative,
  participants: readonly Participant[],
  areas: readonly Area[],
): AreaId | undefined {
  const stated = participants.find(
    ({ initiative: id, role }) => id === initiative.id && role === "lead",
  );
  if (stated !== undefined) return stated.area;
  return areas.find(
    ({ level, name, nameGenitive }) =>
      (level === "region" && name === initiative.lead) ||
      (level === "municipality" && `${nameGenitive} Kommune` === initiative.lead),
  )?.id;
}
