import {
  type CountedInitiative,
  participationOn,
  takesPartOn,
} from "../../domain/actions/counting/participation";
import type { Initiative, Participant } from "../../domain/actions/initiative";
import { type Area, type AreaId, areasOn, type IsoDate, membersOn } from "../../domain/areas/area";
import type { Tables } from "../../domain/package/tables";

/** A kommune that takes part, in the initiative itself or (no row of its own) in a part of it. */
export interface Taking {
  readonly area: Area;
  readonly row: Participant | null;
  readonly role: Participant["role"];
  /** False for those whose period does not hold the date. */
  readonly current: boolean;
}

/** An area of a level that an initiative reaches, with how many of its members lie there. */
export interface Reached {
  readonly area: Area;
  readonly members: number;
}

export interface Related {
  readonly initiative: Initiative;
  readonly members: ReadonlySet<AreaId>;
  /** Members of both. */
  readonly shared: number;
}

export interface InitiativeFacts {
  readonly initiative: Initiative;
  readonly date: IsoDate;
  /** Lead, members, observers, each by name. */
  readonly taking: readonly Taking[];
  readonly members: ReadonlySet<AreaId>;
  readonly observers: ReadonlySet<AreaId>;
  readonly footprint: Area | null;
  readonly kkr: readonly Reached[];
  readonly regions: readonly Reached[];
  readonly whole: Initiative | null;
  readonly parts: readonly Initiative[];
  /** Initiatives that say they have the same effect, either way round. */
  readonly sameEffect: readonly Initiative[];
  /** Others with a member in common, those most alike first. */
  readonly related: readonly Related[];
}

/** All that a page tells of an initiative without calculating; undefined where there is none. */
export function initiativeFacts(
  tables: Tables,
  id: string,
  date: IsoDate,
): InitiativeFacts | undefined {
  const { initiatives, participants } = tables.actions;
  const counted = participationOn(initiatives, participants, date);
  const own = counted.find((one) => one.initiative.id === id);
  if (own === undefined) return undefined;
  const { initiative, members, observers } = own;
  return {
    initiative,
    date,
    taking: takingOf(tables, own, date),
    members,
    observers,
    footprint: (initiative.footprint && tables.areas.get(initiative.footprint)) || null,
    kkr: reachedOn(tables, "kkr", members, date),
    regions: reachedOn(tables, "region", members, date),
    whole: initiatives.find((one) => one.id === initiative.partOf) ?? null,
    parts: initiatives.filter((one) => one.partOf === id),
    sameEffect: initiatives.filter(
      (one) => one.sameEffectAs === id || one.id === initiative.sameEffectAs,
    ),
    related: relatedTo(own, counted),
  };
}

const BY_NAME = new Intl.Collator("da");
const ROLE_ORDER = ["lead", "member", "observer"] as const;

function takingOf(
  tables: Tables,
  { initiative, members }: CountedInitiative,
  date: IsoDate,
): readonly Taking[] {
  const rows = tables.actions.participants.filter((row) => row.initiative === initiative.id);
  const named = new Set(rows.map(({ area }) => area));
  const all: { id: AreaId; row: Participant | null }[] = [
    ...rows.map((row) => ({ id: row.area, row })),
    ...[...members].filter((area) => !named.has(area)).map((id) => ({ id, row: null })),
  ];
  return all
    .flatMap(({ id, row }): Taking[] => {
      const area = tables.areas.get(id);
      if (area === undefined) return [];
      const current = row === null || takesPartOn(row, date);
      return [{ area, row, role: row?.role ?? "member", current }];
    })
    .toSorted(
      (a, b) =>
        ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role) ||
        BY_NAME.compare(a.area.name, b.area.name),
    );
}

function reachedOn(
  tables: Tables,
  level: "kkr" | "region",
  members: ReadonlySet<AreaId>,
  date: IsoDate,
): readonly Reached[] {
  return areasOn(tables.core.areas, level, date)
    .map((area) => ({
      area,
      members: membersOn(tables.core.memberships, area.id, date).filter((id) => members.has(id))
        .length,
    }))
    .filter((reached) => reached.members > 0)
    .toSorted((a, b) => b.members - a.members);
}

/** Most alike: the greatest part of all members of the two that are members of both. */
function relatedTo(
  own: CountedInitiative,
  counted: readonly CountedInitiative[],
): readonly Related[] {
  const alike = ({ members, shared }: Related): number =>
    shared / (members.size + own.members.size - shared);
  return counted
    .filter((one) => one !== own)
    .map(({ initiative, members }) => ({
      initiative,
      members,
      shared: [...members].filter((area) => own.members.has(area)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => alike(b) - alike(a));
}
