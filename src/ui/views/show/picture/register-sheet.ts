import type { CountedInitiative } from "../../../../domain/actions/counting/participation";
import type { Initiative } from "../../../../domain/actions/initiative";
import type { Source } from "../../../../domain/figures/indicator";
import type { Tables } from "../../../../domain/package/tables";
import type { MapGeometry } from "../../../../geo/map-geometry";
import type { Sheet } from "../../../../map/export/sheet";
import type { Register } from "../../../../state/initiatives/register.svelte";
import type { App } from "../../../app-context";
import { registerLegend } from "../../initiatives/map/register-legend";
import { chosenNames, pickedIn, sceneOf } from "../../initiatives/map/register-scene";
import { sheetFooter } from "../../map/download/provenance";
import { forStage } from "./symbols";

/** The sources of initiatives, each once. */
export const sourcesOfAll = (
  tables: Tables,
  initiatives: readonly Initiative[],
): readonly Source[] =>
  [...new Set(initiatives.map(({ source }) => source))].flatMap(
    (id) => tables.sources.get(id) ?? [],
  );

/** Title and subtitle of the picture. */
function headOf(
  { language }: App,
  register: Register,
  picked: CountedInitiative | null,
  chosen: string,
  onPaper: boolean,
): Pick<Sheet, "title" | "subtitle"> {
  const t = language.t.initiatives;
  const how =
    picked === null
      ? t.table.caption(register.counted.length)
      : language.t.initiative.members.count(picked.members.size);
  const name = picked === null ? t.title : picked.initiative.name;
  // On a stage the name of an initiative is the title of the scene already.
  const title = picked === null || onPaper ? name : how;
  const geography = language.t.area.geography(language.format.date(register.date));
  return {
    title,
    subtitle: [how === title ? "" : how, chosen, geography]
      .filter((part) => part !== "")
      .join(" · "),
  };
}

/** What is to be known of the list of members, nothing where it is complete. */
const coverageOf = ({ language }: App, picked: CountedInitiative | null): readonly string[] =>
  picked === null || picked.initiative.coverage === "complete"
    ? []
    : [language.t.municipality.coverage[picked.initiative.coverage]];

/** The map of the register as a picture: how many initiatives where, or who is in the one picked. */
export function registerSheet(
  app: App,
  tables: Tables,
  geometry: MapGeometry,
  register: Register,
  onPaper: boolean,
): Sheet {
  const { language, navigation, today } = app;
  const picked = pickedIn(register, navigation.query.f);
  const full = sceneOf(tables, geometry, register, picked);
  const scene = onPaper ? full : forStage(full);
  const chosen = chosenNames(tables, register);
  const fit = picked === null ? register.areas : picked.members;
  const initiatives = (picked === null ? register.counted : [picked]).map(
    ({ initiative }) => initiative,
  );
  return {
    scene,
    fit: fit === null || fit.size === 0 ? null : [...fit],
    ...headOf(app, register, picked, chosen, onPaper),
    legend: registerLegend(language, scene, chosen),
    notes: [language.t.initiatives.method.rules[1] ?? ""],
    footer: [
      ...coverageOf(app, picked),
      ...sheetFooter(language, tables, sourcesOfAll(tables, initiatives), today),
    ],
  };
}
