import type { Figure } from "./figure";
import type { Normalisation } from "./indicator";
import { VALUE_FLAGS } from "./observation";

/** Totals change in percent of the first year, quotients and means in their own unit. */
export function changesInPercent(kind: string, normalisation: Normalisation): boolean {
  return kind === "extensive" && normalisation === "total";
}

/** The difference from the first year; percent of a base that is zero or negative means nothing. */
export function changeOf(first: Figure, now: Figure, inPercent: boolean): Figure {
  const counts = {
    members: now.members,
    missing: Math.max(first.missing, now.missing),
  };
  if (now.is === "gap") return now;
  if (first.is === "gap") return { is: "gap", why: first.why, ...counts };
  if (inPercent && first.value <= 0) return { is: "gap", why: "ikke relevant", ...counts };
  const difference = now.value - first.value;
  const flags = VALUE_FLAGS.filter(
    (flag) => first.flags.includes(flag) || now.flags.includes(flag),
  );
  return {
    is: "value",
    value: inPercent ? (100 * difference) / first.value : difference,
    flags,
    ...counts,
  };
}
