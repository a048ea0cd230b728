import type { Figure } from "../../../domain/figures/figure";
import { figureText } from "../../../i18n/figure-text";
import type { Choices } from "../../../state/choices";
import type { ComparedPath } from "../../../state/compare/paths";
import type { LanguageState } from "../../../state/language.svelte";
import type { SlipRef } from "../../../state/slip/slip.svelte";

/** A figure of a path as a number that explains itself, with its unit. */
export function pathSlip(
  language: LanguageState,
  { indicator, normalisation, years }: Pick<Choices, "indicator" | "normalisation" | "years">,
  { compared, ...path }: ComparedPath,
  which: "first" | "last" | "change",
): SlipRef {
  const mode = which === "change" ? "change" : "level";
  const figure: Figure = path[which];
  return {
    is: "figure",
    text: figureText(language, { indicator, normalisation, mode }, figure),
    area: compared.area,
    indicator,
    normalisation,
    year: (which === "first" ? years[0] : years.at(-1)) ?? 0,
    mode,
    figure,
  };
}
