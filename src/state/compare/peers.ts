import { type Area, type AreaId, areasOn, type IsoDate } from "../../domain/areas/area";
import { municipalitiesOn, type Tables } from "../../domain/package/tables";
import { municipalityFigure, SECTORS } from "../municipality-facts";

/** Why an area is suggested. */
export type PeerReason =
  | { readonly is: "type" }
  | { readonly is: "population" }
  /** Part of the emissions that lies in other sectors, 0–1. */
  | { readonly is: "profile"; readonly difference: number }
  | { readonly is: "level" };

export interface Peer {
  readonly area: Area;
  readonly reasons: readonly PeerReason[];
}

/** Suggestions for each reason. */
const EACH = 2;
/** Levels with few areas are suggested as a whole; the 23 catchments have nothing to choose them by. */
const SMALL_LEVELS = new Set(["kkr", "region"]);

/** Parts of a whole that may be negative, each as its share of all sizes; null where there is none. */
export function profileOf(parts: readonly number[]): readonly number[] | null {
  const size = parts.reduce((sum, part) => sum + Math.abs(part), 0);
  return size > 0 ? parts.map((part) => part / size) : null;
}

/** Half of what two profiles differ by: 0 the same, 1 nothing in common. */
export function profileDifference(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, part, i) => sum + Math.abs(part - (b[i] ?? 0)), 0) / 2;
}

function newestValue(tables: Tables, id: string, area: AreaId): number | null {
  const year = tables.observations.years(id).at(-1) ?? 0;
  const figure = municipalityFigure(tables, id, "total", year, area);
  return figure?.is === "value" ? figure.value : null;
}

function sectorProfile(tables: Tables, area: AreaId): readonly number[] | null {
  const parts = SECTORS.map((id) => newestValue(tables, id, area));
  return parts.every((part) => part !== null) ? profileOf(parts) : null;
}

/** Nearest in size first: a town of twice and one of half the size are equally far. */
function bySize(tables: Tables, own: Area, others: readonly Area[]): readonly Area[] {
  const size = newestValue(tables, "population", own.id);
  if (size === null) return [];
  const distance = (area: Area): number => {
    const value = newestValue(tables, "population", area.id);
    return value === null ? Infinity : Math.abs(Math.log(value / size));
  };
  return others
    .map((area) => ({ area, far: distance(area) }))
    .filter(({ far }) => Number.isFinite(far))
    .toSorted((a, b) => a.far - b.far)
    .map(({ area }) => area);
}

function byProfile(tables: Tables, own: Area, others: readonly Area[]): readonly Peer[] {
  const profile = sectorProfile(tables, own.id);
  if (profile === null) return [];
  return others
    .flatMap((area) => {
      const other = sectorProfile(tables, area.id);
      return other === null ? [] : [{ area, difference: profileDifference(profile, other) }];
    })
    .toSorted((a, b) => a.difference - b.difference)
    .map(({ area, difference }) => ({ area, reasons: [{ is: "profile", difference }] }));
}

/** Areas found for several reasons stand once, with all of them. */
function joined(peers: readonly Peer[]): readonly Peer[] {
  const found = new Map<AreaId, Peer>();
  for (const { area, reasons } of peers) {
    found.set(area.id, { area, reasons: [...(found.get(area.id)?.reasons ?? []), ...reasons] });
  }
  return [...found.values()];
}

/**
 * Areas worth holding beside `own`: kommuner of its type and nearest in size, of its size whatever the type,
 * and of the most similar emissions by sector; of a KKR or a region, the others. None of `taken`.
 */
export function suggestPeers(
  tables: Tables,
  own: Area,
  date: IsoDate,
  taken: ReadonlySet<AreaId>,
): readonly Peer[] {
  const isFree = ({ id }: Area): boolean => id !== own.id && !taken.has(id);
  if (SMALL_LEVELS.has(own.level)) {
    const others = areasOn(tables.core.areas, own.level, date).filter(isFree);
    return others.map((area) => ({ area, reasons: [{ is: "level" }] }));
  }
  if (own.level !== "municipality") return [];
  const others = municipalitiesOn(tables.core, date).filter(isFree);
  const sized = bySize(tables, own, others);
  const alike = sized.filter(({ type }) => type === own.type && type !== null);
  return joined([
    ...alike.slice(0, EACH).map((area): Peer => ({ area, reasons: [{ is: "type" }] })),
    ...sized.slice(0, EACH).map((area): Peer => ({ area, reasons: [{ is: "population" }] })),
    ...byProfile(tables, own, others).slice(0, EACH),
  ]);
}
