import type { Area, IsoDate, MunicipalityType } from "../../domain/areas/area";
import { changeOf } from "../../domain/figures/change";
import type { Figure, Member } from "../../domain/figures/figure";
import { median } from "../../domain/figures/median";
import { municipalitiesOn, type Tables } from "../../domain/package/tables";
import { municipalityFigure } from "../municipality-facts";

export interface RankedMember {
  readonly area: Area;
  /** The part of the kommune that lies in the area, 0–1. */
  readonly share: number;
  /** Tonnes CO₂e per inhabitant in the account's last year. */
  readonly perPerson: Figure;
  /** Change of the total since the account's first year, percent. */
  readonly change: Figure;
  /** `perPerson` less the median of all kommuner of the same type. */
  readonly toPeers: Figure;
}

/** A median of kommuner of one type in the whole country, and how many it is of. */
export interface PeerGroup {
  readonly median: number;
  readonly size: number;
}

export interface Ranking {
  readonly members: readonly RankedMember[];
  readonly groups: ReadonlyMap<MunicipalityType, PeerGroup>;
}

const GAP: Figure = { is: "gap", why: "mangler", members: 1, missing: 1 };

function peerGroups(
  tables: Tables,
  year: number,
  date: IsoDate,
): ReadonlyMap<MunicipalityType, PeerGroup> {
  const values = new Map<MunicipalityType, number[]>();
  for (const { id, type } of municipalitiesOn(tables.core, date)) {
    const figure = municipalityFigure(tables, "ghg", "capita", year, id);
    if (type === null || figure?.is !== "value") continue;
    values.set(type, [...(values.get(type) ?? []), figure.value]);
  }
  return new Map(
    [...values].map(([type, all]) => [type, { median: median(all) ?? 0, size: all.length }]),
  );
}

/** The kommuner of an area beside those of their own type: a town is not held up against farmland. */
export function rankMembers(
  tables: Tables,
  members: readonly Member[],
  date: IsoDate,
  [firstYear, lastYear]: readonly [number, number],
): Ranking {
  const groups = peerGroups(tables, lastYear, date);
  const ranked = members.flatMap(({ area: id, share }) => {
    const area = tables.areas.get(id);
    if (area === undefined) return [];
    const of = (normalisation: "total" | "capita", year: number): Figure =>
      municipalityFigure(tables, "ghg", normalisation, year, id) ?? GAP;
    const perPerson = of("capita", lastYear);
    const group = area.type === null ? undefined : groups.get(area.type);
    return [
      {
        area,
        share,
        perPerson,
        change: changeOf(of("total", firstYear), of("total", lastYear), true),
        toPeers:
          perPerson.is === "value" && group !== undefined
            ? { ...perPerson, value: perPerson.value - group.median }
            : GAP,
      },
    ];
  });
  return { members: ranked, groups };
}
