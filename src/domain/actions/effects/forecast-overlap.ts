import type { Initiative } from "../initiative";
import type { AddableEffect } from "./addable-effects";

/**
 * True if a forecast drawn from observed years already carries the effect of an initiative:
 * it had begun by the last of them, or nobody says when it began.
 */
export function isInTrend({ start }: Initiative, lastObservedYear: number): boolean {
  return start === null || Number(start.slice(0, 4)) <= lastObservedYear;
}

/** The effects that may be set beside a forecast, and those it already contains. */
export function splitByForecast(
  effects: readonly AddableEffect[],
  isContained: (initiative: Initiative) => boolean,
): { readonly beyond: readonly AddableEffect[]; readonly contained: readonly AddableEffect[] } {
  const inForecast = ({ counted }: AddableEffect): boolean => isContained(counted.initiative);
  return {
    beyond: effects.filter((effect) => !inForecast(effect)),
    contained: effects.filter(inForecast),
  };
}
