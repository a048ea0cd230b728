import { factorOf, type Shown, unitText } from "../../../i18n/figure-text";
import type { LanguageState } from "../../../state/language.svelte";

/** What a chart multiplies stored figures by, the unit it then shows, and decimals that fit its largest number. */
export interface ChartScale {
  readonly factor: number;
  readonly unit: string;
  readonly decimals: number;
}

/** Sums in the millions are drawn in the larger unit that the language has for them. */
export function chartScale(
  language: LanguageState,
  shown: Shown,
  values: readonly number[],
): ChartScale {
  const largest = Math.max(0, ...values.map(Math.abs));
  const large = language.t.units.large[shown.indicator.unit];
  if (large !== undefined && shown.normalisation === "total" && largest >= large.of) {
    return { factor: 1 / large.of, unit: large.name, decimals: 2 };
  }
  const factor = factorOf(shown);
  const decimals = largest * factor < 100 ? 1 : 0;
  return { factor, unit: unitText(language, shown), decimals };
}
