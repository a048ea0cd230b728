import type { Sentence } from "../../../i18n/sentence";
import type { InitiativeFacts } from "../../../state/initiative/initiative-facts";
import { CATCHMENT, MEMBERS } from "../../../state/initiative/questions";
import type { SlipRef } from "../../../state/slip/slip.svelte";
import { differenceSlip, groundFigure, type GroundWords } from "./ground-slips";

/** Emissions by members and by catchment, their difference and the rule, in one sentence. */
export function groundSentence(
  words: GroundWords,
  facts: InitiativeFacts,
): Sentence<SlipRef> | null {
  const t = words.language.t.initiative.ground;
  const [members, catchment] = [groundFigure(words, MEMBERS), groundFigure(words, CATCHMENT)];
  const kommuner = t.kommuner(facts.members.size);
  const year = String(words.tables.observations.years(words.indicator.id).at(-1) ?? "");
  if (members === undefined) return null;
  if (catchment === undefined || catchment.range === null || facts.footprint === null) {
    return t.onlyMembers(kommuner, members.value, year);
  }
  const difference = differenceSlip(words);
  if (difference === null) return t.onlyMembers(kommuner, members.value, year);
  return t.both(
    kommuner,
    members.value,
    year,
    facts.footprint.name,
    catchment.value,
    catchment.range,
    difference,
  );
}
