import type { Figure } from "./figure";
import { linearTrend } from "./forecast";
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
    figure.is === "value" ? [{ year, value: figure.value }] : [],
  );
  const last = points.at(-1)?.year;
  if (target === null || last === undefined || points.length < 2) {
    return { is: "gap", why: "mangler", ...counts };
  }
  const { atLast, perYear } = linearTrend(points, last);
  const value = atLast + perYear * (target - last);
  return { is: "value", value, flags: ["estimate"], members: 1, missing: 0 };
}
