import type { Target } from "../domain/actions/plan";
import type { Format } from "./format";
import type { Messages } from "./messages";

/** A published target as a phrase: "70 % lavere udledning i 2030". */
export function targetPhrase(
  { t, format }: { readonly t: Messages; readonly format: Format },
  { kind, reductionPct, year }: Target,
): string {
  const words = t.municipality.targets;
  const by = year === null ? words.unknownYear : String(year);
  return kind === "reduction"
    ? words.reduction(reductionPct === null ? "?" : format.number(reductionPct), by)
    : words[kind](by);
}

/** What a reduction is measured from, as far as the source says. */
export function baseText({ t }: { readonly t: Messages }, { baseYear }: Target): string {
  const words = t.municipality.targets;
  return baseYear === null ? words.noBase : words.base(String(baseYear));
}
