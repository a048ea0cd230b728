import type { CountedInitiative } from "../../domain/actions/counting/participation";
import { TREE_SIDES, type TreeSide } from "../../domain/actions/counting/one-side";
import { addableEffects } from "../../domain/actions/effects/addable-effects";
import {
  type DeclaredRule,
  SHARE_RULES,
  type ShareRule,
} from "../../domain/actions/effects/declared-rule";
import { type EffectLines, effectLines } from "../../domain/actions/effects/effect-lines";
import type { AreaSet } from "../../domain/actions/effects/smallest-area";
import { type AreaId, areasOn, type IsoDate } from "../../domain/areas/area";
import type { Indicator } from "../../domain/figures/indicator";
import { municipalitiesOn, type Tables, wholeMembers } from "../../domain/package/tables";

/** The effects on one indicator by one year in a set of kommuner; nothing else can be added. */
export interface EffectFacts {
  readonly indicator: Indicator;
  readonly targetYear: number;
  readonly lines: EffectLines;
}

export interface EffectChoices {
  readonly date: IsoDate;
  readonly side: TreeSide;
  /** The declared rule that is switched on, null for none. */
  readonly rule: ShareRule | null;
}

type Filters = Readonly<Record<string, string>>;

/** The rule that the address switches on with `f=share:equal`; anything else switches none on. */
export const shareRuleOf = (filters: Filters): ShareRule | null =>
  SHARE_RULES.find((rule) => rule === filters["share"]) ?? null;

/** Which side of a part-of tree counts by the address, `f=count:leaves`. */
export const treeSideOf = (filters: Filters): TreeSide =>
  TREE_SIDES.find((side) => side === filters["count"]) ?? "roots";

const WEIGHTS = { population: "population", area: "area_km2" } as const;

function declared(tables: Tables, rule: ShareRule): DeclaredRule {
  if (rule === "equal") return { rule, weightOf: () => 1 };
  const id = WEIGHTS[rule];
  const year = tables.observations.years(id).at(-1) ?? 0;
  return {
    rule,
    weightOf(area) {
      const reading = tables.observations.reading(id, year, area);
      return reading.is === "value" ? reading.value : undefined;
    },
  };
}

/** Where a common effect may be counted: at a kommune, a KKR, a region or in the whole country. */
function homesOn(tables: Tables, date: IsoDate): readonly AreaSet[] {
  return (["municipality", "kkr", "region", "country"] as const).flatMap((level) =>
    areasOn(tables.core.areas, level, date).map((area) => ({
      id: area.id,
      members: new Set(wholeMembers(tables.core, area, date).map((member) => member.area)),
    })),
  );
}

/**
 * The published effects of the initiatives counted, one answer for each indicator and year.
 * @param areas the kommuner asked about, null for the whole country
 */
export function effectFacts(
  tables: Tables,
  counted: readonly CountedInitiative[],
  areas: ReadonlySet<AreaId> | null,
  { date, side, rule }: EffectChoices,
): readonly EffectFacts[] {
  const ids = new Set(counted.map(({ initiative }) => initiative.id));
  const effects = tables.actions.effects.filter(({ initiative }) => ids.has(initiative));
  const questions = new Map(
    effects.map(({ indicator, targetYear }) => [
      `${indicator} ${targetYear}`,
      { indicator, targetYear },
    ]),
  );
  if (questions.size === 0) return [];
  const country = new Set(municipalitiesOn(tables.core, date).map(({ id }) => id));
  const homes = homesOn(tables, date);
  const sharing = rule === null ? null : declared(tables, rule);
  return [...questions.values()].flatMap((question) => {
    const indicator = tables.indicators.get(question.indicator);
    if (indicator === undefined) return [];
    const addable = addableEffects(counted, effects, question, side, country);
    const lines = effectLines(addable, areas ?? country, homes, sharing);
    return [{ indicator, targetYear: question.targetYear, lines }];
  });
}
