import {
  initiativesIn,
  partnersOutside,
  type Standing,
  standingOf,
} from "../../domain/actions/counting/border";
import { oneSide, type TreeSide } from "../../domain/actions/counting/one-side";
import {
  type CountedInitiative,
  participationOn,
} from "../../domain/actions/counting/participation";
import { type Reconciliation, reconcile } from "../../domain/actions/counting/reconcile";
import type { AreaId, IsoDate } from "../../domain/areas/area";
import type { Tables } from "../../domain/package/tables";

export interface SharedInitiative {
  readonly counted: CountedInitiative;
  readonly standing: Exclude<Standing, "outside">;
  /** Kommuner of the area that take part. */
  readonly inside: readonly AreaId[];
  /** Kommuner beyond its border that take part. */
  readonly outside: readonly AreaId[];
}

export interface SharedInitiatives {
  readonly all: readonly SharedInitiative[];
  /** The members' own counts added up, and what of them is the same initiative again. */
  readonly line: Reconciliation;
}

/** The known initiatives of a date; of a part-of tree one side only, so that nothing counts twice. */
export function initiativesOn(
  tables: Tables,
  date: IsoDate,
  side: TreeSide,
): readonly CountedInitiative[] {
  const { initiatives, participants } = tables.actions;
  return oneSide(participationOn(initiatives, participants, date), side);
}

/** The initiatives with a participant among some kommuner, inside and across their common border. */
export function sharedInitiatives(
  known: readonly CountedInitiative[],
  members: readonly AreaId[],
): SharedInitiatives {
  const areas = new Set(members);
  const all = initiativesIn(known, areas).flatMap((counted): readonly SharedInitiative[] => {
    const standing = standingOf(counted, areas);
    const inside = [...counted.members].filter((area) => areas.has(area));
    return standing === "outside"
      ? []
      : [{ counted, standing, inside, outside: partnersOutside(counted, areas) }];
  });
  const line = reconcile(
    known,
    members.map((area) => new Set([area])),
  );
  return { all, line };
}
