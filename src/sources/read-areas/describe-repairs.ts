import type { CollectedRings } from "./collect-rings";

const MOST_NAMED = 8;

/** One sentence on all that was not as it should be, or none. */
export function describeRepairs(
  collected: CollectedRings,
  resolved: readonly string[],
): string | undefined {
  const parts = [
    resolved.length > 0 &&
      `${count(resolved.length, "area")} with rings that cross, overlap or nest ` +
        `${resolved.length === 1 ? "was" : "were"} resolved by the non-zero rule (${listIds(resolved)})`,
    collected.unclosed > 0 && `${count(collected.unclosed, "ring")} not closed, closed here`,
    collected.notFinite > 0 &&
      `${count(collected.notFinite, "position")} without two finite numbers, left out`,
    collected.withoutRing.length > 0 &&
      `${count(collected.withoutRing.length, "feature")} without a ring of three vertices, ` +
        `left out (${listIds(collected.withoutRing)})`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? undefined : parts.join("; ");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function listIds(ids: readonly string[]): string {
  const named = ids.slice(0, MOST_NAMED).join(", ");
  return ids.length > MOST_NAMED ? `${named} and ${ids.length - MOST_NAMED} more` : named;
}
