import type { CoreTables } from "../package/data-package";
import { type Area, type IsoDate, isValidOn, membersOn, nearestDay } from "./area";

/** Whether an area exists on a date, and which areas of its level hold its kommuner when it does not. */
export type Standing =
  | { readonly is: "valid" }
  | {
      readonly is: "ended" | "coming";
      /** The first day without the area, or with it. */
      readonly on: IsoDate;
      /** Areas of the same level that take its place, or whose place it takes. */
      readonly others: readonly Area[];
    };

/** Areas of the level that on `then` hold a kommune which belongs to `area` while it exists. */
function holdersOf(core: CoreTables, area: Area, then: IsoDate): readonly Area[] {
  const members = new Set(membersOn(core.memberships, area.id, nearestDay(area, then)));
  return core.areas.filter(
    (other) =>
      other.level === area.level &&
      other.id !== area.id &&
      membersOn(core.memberships, other.id, then).some((member) => members.has(member)),
  );
}

/** Tells what an area is on a date: there, part of others by now, or still to come. */
export function standingOf(core: CoreTables, area: Area, date: IsoDate): Standing {
  if (isValidOn(area, date)) return { is: "valid" };
  return date < area.validFrom
    ? { is: "coming", on: area.validFrom, others: holdersOf(core, area, date) }
    : { is: "ended", on: area.validTo ?? date, others: holdersOf(core, area, date) };
}
