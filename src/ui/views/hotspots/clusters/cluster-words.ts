import type { Area } from "../../../../domain/areas/area";
import type { Tables } from "../../../../domain/package/tables";
import type { Choices } from "../../../../state/choices";
import { canSmooth, type HotSpotOptions } from "../../../../state/hotspots/options";
import type { HotSpotAnswer, SpotRow } from "../../../../state/hotspots/spot-classes";
import type { LanguageState } from "../../../../state/language.svelte";
import { municipalityFigure } from "../../../../state/municipality-facts";
import type { SlipRef } from "../../../../state/slip/slip.svelte";
import { sourcesOf } from "../../map/download/provenance";
import { rowSlip } from "../../map/row-slip";

/** What every panel of an analysis needs to say where its numbers are from. */
export interface ClusterContext {
  readonly language: LanguageState;
  readonly tables: Tables;
  readonly choices: Choices;
  readonly options: HotSpotOptions;
  readonly answer: HotSpotAnswer;
}

/** "Udledning, 2023, t CO₂e pr. indbygger" without the unit: what the analysis is about. */
export const whatText = ({ language, choices }: Pick<ClusterContext, "language" | "choices">) =>
  `${choices.indicator.name[language.code]}, ${language.t.common.normalisations[choices.normalisation].toLowerCase()}, ${choices.year}`;

/** Whether the figures were smoothed before they were analysed. */
export const isSmoothed = ({
  options,
  choices,
}: Pick<ClusterContext, "options" | "choices">): boolean => options.smooth && canSmooth(choices);

/** Method, neighbours, permutations, seed and adjustment in one sentence. */
export function methodText({
  language: { t, format },
  options,
  choices,
  answer,
}: ClusterContext): string {
  const method = t.hotspots.method(
    t.hotspots.statisticNames[options.statistic],
    t.hotspots.weightNames[options.weights],
    format.number(answer.permutations),
    answer.seed,
    answer.fdr,
  );
  return isSmoothed({ options, choices }) ? `${method} ${t.hotspots.smooth.method}` : method;
}

/** A number that the analysis made, with what it is and how it was made. */
export function madeSlip(
  context: ClusterContext,
  text: string,
  note: string,
  area: Area | null = context.tables.areas.get("DK") ?? null,
): SlipRef {
  return {
    is: "fact",
    text,
    area,
    method: "stated",
    year: String(context.choices.year),
    note: `${note} ${methodText(context)}`,
    sources: sourcesOf(context.tables, context.choices).map(({ id }) => id),
    url: null,
    flags: ["derived"],
  };
}

/** The kommune's own figure, the one that was analysed. */
export function ownSlip({ language, tables, choices }: ClusterContext, area: Area): SlipRef | null {
  const { indicator, normalisation, year } = choices;
  const figure = municipalityFigure(tables, indicator.id, normalisation, year, area.id);
  return figure === undefined ? null : rowSlip(language, choices, { area, figure });
}

/** Decimals that tell the smallest p of the permutations apart from the next. */
export const pDecimals = ({ answer }: ClusterContext): number =>
  Math.ceil(Math.log10(answer.permutations + 1));

/** The name of a row's kommune. */
export const nameOf = ({ tables }: ClusterContext, { id }: Pick<SpotRow, "id">): string =>
  tables.areas.get(id)?.name ?? id;
