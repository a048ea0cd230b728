import { apportionSum } from "../../../domain/aggregate/apportion-sum";
import type { Tables } from "../../../domain/package/tables";
import { figureText } from "../../../i18n/figure-text";
import type { AreaFacts } from "../../../state/area/area-facts";
import type { SharedInitiatives } from "../../../state/area/shared-initiatives";
import type { SlipRef } from "../../../state/slip/slip.svelte";
import type { PageLevel } from "../../../state/route";
import {
  coastLine,
  type Line,
  type SentenceContext,
  sinceWhen,
} from "../../panels/emission-sentences";
import { type SlipBuilder, valueOf } from "../../parts/slip-builder";

interface Context extends SentenceContext {
  readonly tables: Tables;
  readonly facts: AreaFacts;
  readonly shared: SharedInitiatives;
}

function howMuch({ language, facts, slips }: Context): Line | null {
  const year = facts.lastYear;
  const now = slips.figure("ghg", { year });
  const perPerson = slips.figure("ghg", { year, normalisation: "capita" });
  if (now === null || perPerson === null || valueOf(now) === undefined) return null;
  const title = language.t.area.title[facts.area.level as PageLevel](facts.area.name);
  return language.t.municipality.emissions(title, now, String(year), perPerson);
}

/** How far off the sum of a catchment can be, since it cuts kommuner. */
function boundsLine({ language, facts, slips, tables }: Context): Line | null {
  const indicator = tables.indicators.get("ghg");
  if (facts.area.level !== "catchment" || indicator === undefined) return null;
  const t = language.t.area;
  const { low, high } = apportionSum(facts.members, (area) =>
    tables.observations.reading("ghg", facts.lastYear, area),
  );
  if (low === null || high === null) return null;
  const shown = { indicator, normalisation: "total", mode: "level" } as const;
  const [least, most] = [low, high].map((value) =>
    slips.fact(
      figureText(language, shown, { is: "value", value, flags: [], members: 1, missing: 0 }),
      [indicator.source],
      { year: String(facts.lastYear), note: t.boundsNote },
    ),
  );
  return least === undefined || most === undefined ? null : t.bounds(least, most);
}

function neutralityLine({ language, facts, slips, tables }: Context): Line {
  const t = language.t.area;
  const known = new Set(facts.neutrality.map(({ area }) => area));
  const sources = tables.actions.targets
    .filter((target) => known.has(target.area))
    .map(({ source }) => source);
  const names = facts.neutrality
    .map(({ area, year }) => `${tables.areas.get(area)?.name ?? area} (${year})`)
    .toSorted((a, b) => language.format.compare(a, b));
  const count = slips.fact(
    t.neutralityCount(facts.neutrality.length, facts.members.length),
    sources.length > 0 ? [...new Set(sources)] : ["maal-sider"],
    { note: [t.neutralityNote, language.format.list(names)].join(" ") },
  );
  return t.neutrality(count);
}

/** A number of initiatives, with the sources of all that were counted. */
export function countSlip(
  slips: SlipBuilder,
  { all }: SharedInitiatives,
  text: string,
  note: string,
): SlipRef {
  const sources = new Set(all.map(({ counted }) => counted.initiative.source));
  return slips.fact(text, sources.size === 0 ? ["indsatser"] : [...sources], {
    method: "counted",
    note,
  });
}

function initiativeLine({ language, slips, shared }: Context): Line {
  const t = language.t.area.shared;
  const all = shared.line.distinct;
  const across = shared.all.filter(({ standing }) => standing === "across").length;
  const slip = (text: string) => countSlip(slips, shared, text, t.countRule);
  const count = slip(language.t.municipality.count(all));
  return across === 0
    ? t.sentenceNone(count)
    : t.sentence(count, slip(language.format.number(across)));
}

/** What a set of kommuner looks like in five sentences; a catchment has one more, on its bounds. */
export function areaSentences(context: Context): readonly Line[] {
  return [
    howMuch(context),
    boundsLine(context),
    sinceWhen(context),
    coastLine(context),
    neutralityLine(context),
    initiativeLine(context),
  ].filter((line) => line !== null);
}
