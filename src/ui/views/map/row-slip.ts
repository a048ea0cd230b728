import { figureText, valueText } from "../../../i18n/figure-text";
import type { Choices } from "../../../state/choices";
import type { Row } from "../../../state/explore.svelte";
import type { LanguageState } from "../../../state/language.svelte";
import type { SlipRef } from "../../../state/slip/slip.svelte";

/** A row's number: bare in a list whose head names the unit, with the unit elsewhere. */
export function rowSlip(
  language: LanguageState,
  choices: Choices,
  { area, figure }: Row,
  withUnit = false,
): SlipRef {
  const { indicator, normalisation, mode, year } = choices;
  const text = (withUnit ? figureText : valueText)(language, choices, figure);
  return { is: "figure", text, area, indicator, normalisation, year, mode, figure };
}
