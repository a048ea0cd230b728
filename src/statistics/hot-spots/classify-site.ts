import type { HotSpotClass } from "./hot-spot-class";

/** What the class of a site depends on. */
export interface SiteEvidence {
  /** The p that decides: adjusted where that was asked for. */
  readonly p: number;
  /** Part of the permutations, with the observed one, whose neighbours' sum is at least as high (low). */
  readonly highTail: number;
  readonly lowTail: number;
}

/** The tail on the side of the sign must be thin too: where values tie, a folded p alone is not evidence. */
const passes = (level: number, p: number, tail: number): boolean => p <= level && tail <= level;

/** Hot or cold at 99, 95 or 90 %: the sign of z and p ≤ 0.01, 0.05 or 0.10. */
export function classifyGiStar(z: number, { p, highTail, lowTail }: SiteEvidence): HotSpotClass {
  if (z > 0) {
    if (passes(0.01, p, highTail)) return "hot-99";
    if (passes(0.05, p, highTail)) return "hot-95";
    if (passes(0.1, p, highTail)) return "hot-90";
  }
  if (z < 0) {
    if (passes(0.01, p, lowTail)) return "cold-99";
    if (passes(0.05, p, lowTail)) return "cold-95";
    if (passes(0.1, p, lowTail)) return "cold-90";
  }
  return "not-interesting";
}

/** The quadrant of a site and its neighbours, where p ≤ 0.05. */
export function classifyMoran(
  deviation: number,
  lag: number,
  { p, highTail, lowTail }: SiteEvidence,
): HotSpotClass {
  if (deviation === 0 || lag === 0) return "not-interesting";
  if (!passes(0.05, p, lag > 0 ? highTail : lowTail)) return "not-interesting";
  if (deviation > 0) return lag > 0 ? "high-high" : "high-low";
  return lag > 0 ? "low-high" : "low-low";
}
