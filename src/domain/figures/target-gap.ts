import type { Figure } from "./figure";
import type { Target } from "../actions/plan";

/** The kommune's own year for climate neutrality: whole kommune, still in force; the earliest of several. */
export function neutralityYear(targets: readonly Target[]): number | null {
  const years = targets.flatMap((target) =>
    (target.kind === "neutrality" || target.kind === "positive") &&
    target.scope === "geography" &&
    target.status !== "replaced" &&
    target.year !== null
      ? [target.year]
      : [],
  );
  return years.length === 0 ? null : Math.min(...years);
}

/** Ordinary least squares through the points; undefined for fewer than two different years. */
function lineThrough(
  points: readonly (readonly [number, number])[],
): ((x: number) => number) | undefined {
  const n = points.length;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / n;
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (!(spread > 0)) return undefined;
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  return (x) => meanY + slope * (x - meanX);
}

/**
 * What the linear trend leaves in the kommune's own target year for neutrality, in the unit of the
 * series; below zero where the trend reaches the target before. An estimate, and a gap where no
 * target year is known: targets with base years outside the account cannot be turned into tonnes.
 */
export function remainingAtTarget(
  series: readonly { readonly year: number; readonly figure: Figure }[],
  targets: readonly Target[],
): Figure {
  const counts = { members: 1, missing: 1 };
  const target = neutralityYear(targets);
  const points = series.flatMap(({ year, figure }) =>
    figure.is === "value" ? [[year, figure.value] as const] : [],
  );
  const line = lineThrough(points);
  if (target === null || line === undefined) return { is: "gap", why: "mangler", ...counts };
  return { is: "value", value: line(target), flags: ["estimate"], members: 1, missing: 0 };
}
