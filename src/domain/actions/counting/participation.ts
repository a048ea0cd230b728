import type { AreaId, IsoDate } from "../../areas/area";
import type { Initiative, Participant } from "../initiative";

/** An initiative with everybody who takes part in it on one day. */
export interface CountedInitiative {
  readonly initiative: Initiative;
  /** Ids of everything it is a part of, nearest first. */
  readonly wholes: readonly string[];
  /** Lead and members, of the initiative and of its parts: who takes part in a part takes part in the whole. */
  readonly members: ReadonlySet<AreaId>;
  /** Those who only observe; they are never counted. */
  readonly observers: ReadonlySet<AreaId>;
}

/** True from the first day to the last, both as far as they are known: `to: "2025"` runs through 2025. */
export function takesPartOn({ from, to }: Participant, date: IsoDate): boolean {
  return (
    (from === null || from <= date.slice(0, from.length)) &&
    (to === null || date.slice(0, to.length) <= to)
  );
}

/** A ring in the data ends the walk. */
function wholesOf(
  { id, partOf }: Initiative,
  byId: ReadonlyMap<string, Initiative>,
): readonly string[] {
  const wholes: string[] = [];
  let above = partOf;
  while (above !== null && above !== id && !wholes.includes(above)) {
    wholes.push(above);
    above = byId.get(above)?.partOf ?? null;
  }
  return wholes;
}

/** Who takes part in each initiative on a date, in the order of `initiatives`. */
export function participationOn(
  initiatives: readonly Initiative[],
  participants: readonly Participant[],
  date: IsoDate,
): readonly CountedInitiative[] {
  const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  const members = new Map<string, Set<AreaId>>();
  const observers = new Map<string, Set<AreaId>>();
  for (const { id } of initiatives) {
    members.set(id, new Set());
    observers.set(id, new Set());
  }
  for (const participant of participants) {
    const initiative = byId.get(participant.initiative);
    if (initiative === undefined || !takesPartOn(participant, date)) continue;
    const group = participant.role === "observer" ? observers : members;
    for (const id of [initiative.id, ...wholesOf(initiative, byId)])
      group.get(id)?.add(participant.area);
  }
  return initiatives.map((initiative) => {
    const taking = members.get(initiative.id) ?? new Set();
    const watching = [...(observers.get(initiative.id) ?? [])].filter((area) => !taking.has(area));
    const wholes = wholesOf(initiative, byId);
    return { initiative, wholes, members: taking, observers: new Set(watching) };
  });
}
