import { oneSide } from "../../../domain/actions/counting/one-side";
import { participationOn } from "../../../domain/actions/counting/participation";
import type { IsoDate } from "../../../domain/areas/area";
import type { Tables } from "../../../domain/package/tables";
import type { Sentence } from "../../../i18n/sentence";
import type { LanguageState } from "../../../state/language.svelte";
import type { SlipRef } from "../../../state/slip/slip.svelte";
import { percentChange, type SlipBuilder } from "../../parts/slip-builder";

/** How far the 98 kommuner are, in five sentences made from the figures. */
export function frontSentences(
  language: LanguageState,
  tables: Tables,
  slips: SlipBuilder,
  date: IsoDate,
): readonly Sentence<SlipRef>[] {
  const t = language.t.front;
  const years = tables.observations.years("ghg");
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const sum = slips.figure("ghg", { year: last });
  const change = percentChange(language, sum, slips.figure("ghg", { year: first }));
  const perPerson = slips.figure("ghg", { year: last, normalisation: "capita" });
  const damage = slips.figure("coastal_damage_2070");
  const { initiatives, participants } = tables.actions;
  const shared = oneSide(participationOn(initiatives, participants, date), "roots").flatMap(
    ({ initiative, members }) => (members.size > 0 ? [initiative] : []),
  );
  const count = slips.fact(
    t.initiatives(shared.length),
    [...new Set(shared.map((initiative) => initiative.source))],
    { method: "counted" },
  );
  return [
    sum === null ? null : t.emissions(sum, String(last)),
    change === null ? null : t.change(change.slip, String(first)),
    perPerson === null ? null : t.perCapita(perPerson),
    damage === null ? null : t.coast(damage),
    t.plans(count),
  ].filter((line) => line !== null);
}
