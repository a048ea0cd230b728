/** The levels at which Klimakort counts. */
export const AREA_LEVELS = ["municipality", "kkr", "region", "catchment", "country"] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** Kommune `0101`, region `1084`, KKR `kkr-hovedstaden`, catchment `hvo-1.1`, country `DK`. */
export type AreaId = string;

/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** An area on one dated geography. `validTo` is the first day it no longer exists. */
export interface Area {
  readonly id: AreaId;
  readonly level: AreaLevel;
  readonly name: string;
  /** The name in the genitive, as a sentence needs it: "Vesthimmerlands". */
  readonly nameGenitive: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly nuts: string | null;
  readonly lau: string | null;
  /** Statistics Denmark's municipality type (1–5), null for other levels. */
  readonly type: MunicipalityType | null;
  readonly note: string | null;
}

export const MUNICIPALITY_TYPES = [
  "capital",
  "metropolitan",
  "provincial",
  "commuter",
  "rural",
] as const;
export type MunicipalityType = (typeof MUNICIPALITY_TYPES)[number];

/** `child` belongs to `parent` from `validFrom` up to, not including, `validTo`. */
export interface Membership {
  readonly child: AreaId;
  readonly parent: AreaId;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly source: string;
}

/** Two kommuner without a land border that are joined all the same. */
export interface Link {
  readonly a: AreaId;
  readonly b: AreaId;
  readonly kind: "bridge" | "tunnel" | "ferry";
  readonly source: string;
}

/** True if a dated thing exists on `date`: from its first day, up to but not including its last. */
export function isValidOn(
  dated: { readonly validFrom: IsoDate; readonly validTo: IsoDate | null },
  date: IsoDate,
): boolean {
  return dated.validFrom <= date && (dated.validTo === null || date < dated.validTo);
}

const DAY = 86_400_000;

const dayBefore = (date: IsoDate): IsoDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) - DAY).toISOString().slice(0, 10);

/** `date` while a dated thing exists; else its first or last day, whichever is nearer. */
export function nearestDay(
  dated: { readonly validFrom: IsoDate; readonly validTo: IsoDate | null },
  date: IsoDate,
): IsoDate {
  if (date < dated.validFrom) return dated.validFrom;
  return dated.validTo !== null && date >= dated.validTo ? dayBefore(dated.validTo) : date;
}

/** The areas of a level that exist on a date, in the order given. */
export function areasOn(areas: readonly Area[], level: AreaLevel, date: IsoDate): readonly Area[] {
  return areas.filter((area) => area.level === level && isValidOn(area, date));
}

/** The children of `parent` on a date. */
export function membersOn(
  memberships: readonly Membership[],
  parent: AreaId,
  date: IsoDate,
): readonly AreaId[] {
  return memberships.filter((m) => m.parent === parent && isValidOn(m, date)).map((m) => m.child);
}
