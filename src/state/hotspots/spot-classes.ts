import type { JobAnswer } from "../../../workers/analysis.api";
import type { HotSpotOptions } from "./options";

/** The answer of the worker about one indicator in one year. */
export type HotSpotAnswer = JobAnswer<"hotspots">;
export type SpotRow = HotSpotAnswer["local"][number];
export type SpotClass = SpotRow["class"];

/** The classes of each method from low to high; the middle one is where nothing stands out. */
export const SPOT_CLASSES = {
  gi: ["cold-99", "cold-95", "cold-90", "not-interesting", "hot-90", "hot-95", "hot-99"],
  moran: ["low-low", "low-high", "not-interesting", "high-low", "high-high"],
} as const satisfies Record<HotSpotOptions["statistic"], readonly SpotClass[]>;

/** Where no class can be told. */
export const WITHOUT_CLASS = ["island", "missing"] as const satisfies readonly SpotClass[];

export const SIDES = ["high", "low", "outlier"] as const;
/** High among high, low among low, or unlike its neighbours. */
export type Side = (typeof SIDES)[number];

const SIDE_OF: Readonly<Record<SpotClass, Side | null>> = {
  "hot-99": "high",
  "hot-95": "high",
  "hot-90": "high",
  "high-high": "high",
  "cold-99": "low",
  "cold-95": "low",
  "cold-90": "low",
  "low-low": "low",
  "high-low": "outlier",
  "low-high": "outlier",
  "not-interesting": null,
  island: null,
  missing: null,
};

/** Null where nothing stands out or no class can be told. */
export const sideOf = (spot: SpotClass): Side | null => SIDE_OF[spot];

/** The p that decides on a class: adjusted where that was asked for. */
export const decidingP = ({ p, p_adjusted: adjusted }: SpotRow): number | null => adjusted ?? p;

/** How many areas are in each class. */
export function countClasses(rows: readonly SpotRow[]): ReadonlyMap<SpotClass, number> {
  const counts = new Map<SpotClass, number>();
  for (const { class: spot } of rows) counts.set(spot, (counts.get(spot) ?? 0) + 1);
  return counts;
}

const rankOf = (row: SpotRow): number => {
  const side = sideOf(row.class);
  if (side !== null) return SIDES.indexOf(side);
  return row.class === "not-interesting" ? SIDES.length : SIDES.length + 1;
};

/** What stands out first, each kind by strength; then the rest by the size of z. */
export function orderSpots(rows: readonly SpotRow[]): readonly SpotRow[] {
  return rows.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      (rankOf(a) < SIDES.length ? (decidingP(a) ?? 1) - (decidingP(b) ?? 1) : 0) ||
      Math.abs(b.z ?? 0) - Math.abs(a.z ?? 0) ||
      a.id.localeCompare(b.id, "en"),
  );
}
