import type { Format } from "./format";
import type { Messages } from "./messages";

/** DKK as millions, with one decimal where they are not whole. */
export function amountText(
  { t, format }: { readonly t: Messages; readonly format: Format },
  dkk: number,
): string {
  const millions = dkk / 1_000_000;
  return t.initiatives.amount(format.number(millions, Number.isInteger(millions) ? 0 : 1));
}
