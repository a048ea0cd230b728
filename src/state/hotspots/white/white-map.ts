import type { CountedInitiative } from "../../../domain/actions/counting/participation";
import type { Area, IsoDate } from "../../../domain/areas/area";
import type { Figure } from "../../../domain/figures/figure";
import { median } from "../../../domain/figures/median";
import { municipalitiesOn, type Tables } from "../../../domain/package/tables";
import { needOf, type Quadrant, quadrantOf } from "../../area/white-spots";
import { municipalityFigure } from "../../municipality-facts";
import { planRows } from "../../plans/plan-rows";
import { type Fitting, nearestFitting } from "./fitting";
import { type ActivityField, FIELD_INDICATORS, type NeedField } from "./white-fields";

export interface WhiteRow {
  readonly area: Area;
  readonly need: Figure;
  readonly activity: Figure;
  /** Null where need or activity is not known. */
  readonly quadrant: Quadrant | null;
  /** For white spots: the nearest initiative that answers the need. */
  readonly fitting: Fitting | null;
}

export interface WhiteMap {
  /** By code. */
  readonly rows: readonly WhiteRow[];
  /** High is above it: the median of the kommuner whose need is known. */
  readonly needLimit: number | null;
  /** Few is below it: the median, for plans 1. */
  readonly activityLimit: number | null;
  readonly known: number;
}

export interface WhiteQuestion {
  readonly need: NeedField;
  readonly activity: ActivityField;
  readonly date: IsoDate;
  readonly today: IsoDate;
}

const GAP: Figure = { is: "gap", why: "mangler", members: 1, missing: 1 };
const valueOf = (value: number): Figure => ({
  is: "value",
  value,
  flags: [],
  members: 1,
  missing: 0,
});

function newest(tables: Tables, field: "coast" | "projects", area: string): Figure {
  const [indicator, normalisation] = FIELD_INDICATORS[field];
  const year = tables.observations.years(indicator).at(-1) ?? 0;
  return municipalityFigure(tables, indicator, normalisation, year, area) ?? GAP;
}

const byText = (a: string, b: string): number => a.localeCompare(b, "en");

type Measure = (area: Area) => Figure;

function activityMeasure(
  tables: Tables,
  known: readonly CountedInitiative[],
  { activity, date, today }: WhiteQuestion,
): Measure {
  switch (activity) {
    case "initiatives":
      return ({ id }) => valueOf(known.filter(({ members }) => members.has(id)).length);
    case "projects":
      return ({ id }) => newest(tables, "projects", id);
    case "plan": {
      const states = new Map(
        planRows(tables, date, today, byText).map(({ area, state }) => [area.id, state]),
      );
      return ({ id }) => {
        const state = states.get(id) ?? "unknown";
        return state === "unknown" ? GAP : valueOf(state === "overdue" ? 0 : 1);
      };
    }
  }
}

const medianOf = (figures: readonly Figure[]): number | null =>
  median(figures.flatMap((figure) => (figure.is === "value" ? [figure.value] : []))) ?? null;

/** Need against activity for every kommune of the country, white spots with an initiative to look at. */
export function whiteMap(
  tables: Tables,
  known: readonly CountedInitiative[],
  question: WhiteQuestion,
): WhiteMap {
  const { need, date } = question;
  const activityOf = activityMeasure(tables, known, question);
  const measured = municipalitiesOn(tables.core, date)
    .toSorted((a, b) => a.id.localeCompare(b.id, "en"))
    .map((area) => ({
      area,
      need: need === "coast" ? newest(tables, "coast", area.id) : needOf(tables, area.id, need),
      activity: activityOf(area),
    }));
  const needLimit = medianOf(measured.map((row) => row.need));
  const activityLimit =
    question.activity === "plan" ? 1 : medianOf(measured.map((row) => row.activity));
  const rows = measured.map((row): WhiteRow => {
    const quadrant = placeOf(row, needLimit, activityLimit);
    const fitting =
      quadrant === "white" ? nearestFitting(tables.core, known, row.area.id, need) : null;
    return { area: row.area, need: row.need, activity: row.activity, quadrant, fitting };
  });
  return {
    rows,
    needLimit,
    activityLimit,
    known: rows.filter(({ quadrant }) => quadrant !== null).length,
  };
}

function placeOf(
  { need, activity }: Pick<WhiteRow, "need" | "activity">,
  needLimit: number | null,
  activityLimit: number | null,
): Quadrant | null {
  if (need.is === "gap" || activity.is === "gap") return null;
  if (needLimit === null || activityLimit === null) return null;
  return quadrantOf(need.value > needLimit, activity.value < activityLimit);
}
