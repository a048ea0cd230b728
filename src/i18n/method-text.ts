import type { FigureMethod } from "../domain/figures/provenance";
import type { Shown } from "./figure-text";
import type { Messages } from "./messages";

/** How a figure came about, in sentences; a change is counted from the indicator's first year. */
export function methodText(
  { t }: { readonly t: Messages },
  method: FigureMethod,
  mode: Shown["mode"],
  span: { readonly first: number | undefined; readonly year: number },
): string {
  const divisor = method.denominator === null ? "" : t.slip.denominators[method.denominator];
  const year = String(method.denominatorYear ?? "");
  const base = {
    own: t.slip.own,
    sum: t.slip.sumMethod,
    ownQuotient: t.slip.ownQuotient(divisor, year),
    quotient: t.slip.quotientMethod(divisor, year),
    mean: t.slip.meanMethod(divisor, year),
  }[method.code];
  return [
    base,
    method.shared ? t.slip.shareMethod : "",
    mode === "change" ? t.slip.changeMethod(String(span.first), String(span.year)) : "",
    mode === "gap" ? t.slip.gapMethod : "",
  ]
    .filter((text) => text !== "")
    .join(" ");
}
