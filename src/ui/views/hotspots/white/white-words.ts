import type { CountedInitiative } from "../../../../domain/actions/counting/participation";
import type { Figure } from "../../../../domain/figures/figure";
import type { Tables } from "../../../../domain/package/tables";
import { figureText } from "../../../../i18n/figure-text";
import {
  type ActivityField,
  FIELD_INDICATORS,
  type NeedField,
} from "../../../../state/hotspots/white/white-fields";
import type { WhiteMap, WhiteRow } from "../../../../state/hotspots/white/white-map";
import type { LanguageState } from "../../../../state/language.svelte";
import type { SlipRef } from "../../../../state/slip/slip.svelte";

/** What the list of white spots needs to explain its numbers. */
export interface WhiteContext {
  readonly language: LanguageState;
  readonly tables: Tables;
  readonly known: readonly CountedInitiative[];
  readonly need: NeedField;
  readonly activity: ActivityField;
  readonly map: WhiteMap;
}

const shownAs = ({ tables }: WhiteContext, field: keyof typeof FIELD_INDICATORS) => {
  const [id, normalisation] = FIELD_INDICATORS[field];
  const indicator = tables.indicators.get(id);
  return indicator === undefined ? null : { indicator, normalisation, mode: "level" as const };
};

const made = (value: number | null): Figure =>
  value === null
    ? { is: "gap", why: "mangler", members: 0, missing: 0 }
    : { is: "value", value, flags: [], members: 1, missing: 0 };

/** A need in its own unit. */
export function needText(context: WhiteContext, figure: Figure): string {
  const shown = shownAs(context, context.need);
  return shown === null ? "" : figureText(context.language, shown, figure);
}

/** An activity in its own unit, a plan in words. */
export function activityText(context: WhiteContext, figure: Figure): string {
  const { language, activity } = context;
  if (figure.is === "gap") return language.t.hotspots.white.unknown;
  if (activity === "plan") return language.t.hotspots.white.planValues[figure.value] ?? "";
  if (activity === "initiatives") {
    const digits = Number.isInteger(figure.value) ? 0 : 1;
    return language.t.hotspots.white.initiatives(language.format.number(figure.value, digits));
  }
  const shown = shownAs(context, activity);
  return shown === null ? "" : figureText(language, shown, figure);
}

export const needLimitText = (context: WhiteContext): string =>
  needText(context, made(context.map.needLimit));

export const activityLimitText = (context: WhiteContext): string =>
  activityText(context, made(context.map.activityLimit));

/** Why a kommune is a white spot, in one sentence; null for any other. */
export function reasonText(context: WhiteContext, row: WhiteRow): string | null {
  if (row.quadrant !== "white") return null;
  const t = context.language.t.hotspots.white;
  const [need, limit] = [needText(context, row.need), needLimitText(context)];
  const activity = activityText(context, row.activity);
  return context.activity === "plan"
    ? t.planReasons(need, limit, activity)
    : t.reasons(need, limit, activity, activityLimitText(context));
}

/** Why a kommune is a white spot, or where else it stands. */
export function placeText(context: WhiteContext, row: WhiteRow): string {
  const t = context.language.t.hotspots.white;
  return (
    reasonText(context, row) ?? (row.quadrant === null ? t.unknown : t.quadrants[row.quadrant])
  );
}

/** Ids of the sources behind the needs and activities of some kommuner. */
export function sourceIds(context: WhiteContext, of: "need" | "activity"): readonly string[] {
  const { tables, known, need, activity } = context;
  const field = of === "need" ? need : activity;
  switch (field) {
    case "initiatives":
      return [...new Set(known.map(({ initiative }) => initiative.source))];
    case "plan":
      return [...new Set(tables.actions.plans.map(({ source }) => source))];
    case "capita":
    case "remaining":
    case "coast":
    case "projects": {
      const indicator = tables.indicators.get(FIELD_INDICATORS[field][0]);
      const targets = field === "remaining" ? tables.actions.targets : [];
      const all = [indicator?.source ?? "", ...targets.map(({ source }) => source)];
      return [...new Set(all)];
    }
  }
}

const figureYear = ({ tables }: WhiteContext, id: string): number =>
  tables.observations.years(id).at(-1) ?? 0;

/** A number of the list: an indicator's own slip where it is one, else how it was found. */
export function fieldSlip(context: WhiteContext, row: WhiteRow, of: "need" | "activity"): SlipRef {
  const { known, language } = context;
  const field = of === "need" ? context.need : context.activity;
  const figure = row[of];
  const text = of === "need" ? needText(context, figure) : activityText(context, figure);
  if (field === "capita" || field === "coast" || field === "projects") {
    const shown = shownAs(context, field);
    const year = figureYear(context, FIELD_INDICATORS[field][0]);
    if (shown !== null) return { is: "figure", text, area: row.area, year, figure, ...shown };
  }
  const own = known.filter(({ members }) => members.has(row.area.id));
  const notes = {
    initiatives: language.format.list(own.map(({ initiative }) => initiative.name)),
    remaining: language.t.area.white.remainingNote,
  };
  return {
    is: "fact",
    text,
    area: row.area,
    method: field === "remaining" ? "forecast" : field === "initiatives" ? "counted" : "stated",
    year: null,
    note: field === "initiatives" || field === "remaining" ? notes[field] : null,
    sources: sourceIds(context, of),
    url: null,
    flags: figure.is === "value" ? figure.flags : [],
  };
}

/** A limit of the quadrant: the median of the country. */
export function limitSlip(context: WhiteContext, of: "need" | "activity"): SlipRef {
  return {
    is: "fact",
    text: of === "need" ? needLimitText(context) : activityLimitText(context),
    area: context.tables.areas.get("DK") ?? null,
    method: "median",
    year: null,
    note: null,
    sources: sourceIds(context, of),
    url: null,
    flags: [],
  };
}
