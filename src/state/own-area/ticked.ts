import { type AreaId, type IsoDate, MUNICIPALITY_TYPES } from "../../domain/areas/area";
import type { CoveredShare } from "../../domain/aggregate/apportioned";
import { municipalitiesOn, type Tables, wholeMembers } from "../../domain/package/tables";

/** Kommuner that an address ticks; a KKR, a region or the country stands for its kommuner. */
export interface Ticked {
  readonly codes: ReadonlySet<AreaId>;
  /** Ids that name nothing on the date. */
  readonly unknown: readonly AreaId[];
}

export function tickedOn(tables: Tables, sel: readonly AreaId[], date: IsoDate): Ticked {
  const known = new Set(municipalitiesOn(tables.core, date).map(({ id }) => id));
  const membersOf = (id: AreaId): readonly AreaId[] => {
    const area = tables.areas.get(id);
    if (area === undefined) return [];
    return wholeMembers(tables.core, area, date).flatMap(({ area: code }) =>
      known.has(code) ? [code] : [],
    );
  };
  return {
    codes: new Set(sel.flatMap(membersOf)),
    unknown: sel.filter((id) => membersOf(id).length === 0),
  };
}

/** Kommuner that can be ticked at once. */
export interface TickGroup {
  readonly kind: "kkr" | "region" | "type";
  readonly id: string;
  readonly codes: readonly AreaId[];
}

export function tickGroups(tables: Tables, date: IsoDate): readonly TickGroup[] {
  const municipalities = municipalitiesOn(tables.core, date);
  const areas = tables.core.areas.flatMap((area): TickGroup[] => {
    if (area.level !== "kkr" && area.level !== "region") return [];
    const codes = wholeMembers(tables.core, area, date).map(({ area: code }) => code);
    return codes.length === 0 ? [] : [{ kind: area.level, id: area.id, codes }];
  });
  const types = MUNICIPALITY_TYPES.map((type): TickGroup => ({
    kind: "type",
    id: type,
    codes: municipalities.filter((area) => area.type === type).map(({ id }) => id),
  }));
  return [...areas, ...types];
}

/** Ticked kommuner as a whole and ground of a file by share, ground counted once; by code. */
export function joinGround(
  ticked: ReadonlySet<AreaId>,
  covered: readonly CoveredShare[],
): readonly CoveredShare[] {
  const shares = new Map(covered.map(({ area, share }) => [area, share]));
  for (const code of ticked) shares.set(code, 1);
  return [...shares]
    .map(([area, share]) => ({ area, share }))
    .toSorted((a, b) => Number(a.area) - Number(b.area));
}
