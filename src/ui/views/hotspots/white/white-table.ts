import type { Table } from "../../../../export/table";
import { sourceText } from "../../map/download/provenance";
import type { WhiteRow } from "../../../../state/hotspots/white/white-map";
import { activityText, needText, reasonText, sourceIds, type WhiteContext } from "./white-words";

const KEYS = [
  ["id", "code"],
  ["name", "text"],
  ["needField", "text"],
  ["need", "text"],
  ["activityField", "text"],
  ["activity", "text"],
  ["quadrant", "text"],
  ["reason", "text"],
  ["initiative", "text"],
  ["partner", "text"],
  ["km", "number"],
  ["source", "text"],
  ["version", "text"],
] as const;

/** The rows on screen to take away, each with its reason. */
export function whiteTable(context: WhiteContext, rows: readonly WhiteRow[]): Table {
  const { language, tables, need, activity } = context;
  const t = language.t.hotspots.white;
  const ids = new Set([...sourceIds(context, "need"), ...sourceIds(context, "activity")]);
  const sources = [...ids].flatMap((id) => {
    const source = tables.sources.get(id);
    return source === undefined ? [] : [source];
  });
  const source = sourceText(sources);
  return {
    columns: KEYS.map(([key, kind]) => ({ key, kind, heading: t.columns[key] })),
    rows: rows.map((row) => [
      row.area.id,
      row.area.name,
      t.needs[need],
      needText(context, row.need),
      t.activities[activity],
      activityText(context, row.activity),
      row.quadrant === null ? t.unknown : t.quadrants[row.quadrant],
      reasonText(context, row),
      row.fitting?.initiative.name ?? null,
      row.fitting === null ? null : (tables.areas.get(row.fitting.partner)?.name ?? null),
      row.fitting === null ? null : Math.round(row.fitting.km),
      source,
      tables.manifest.version,
    ]),
  };
}
