import type { Area } from "../../../domain/areas/area";
import type { Tables } from "../../../domain/package/tables";
import { unitText } from "../../../i18n/figure-text";
import { resolveChoices } from "../../../state/choices";
import { EMPTY_SHOW, type Scene, sceneUrl, type Show } from "../../../state/show/show";
import type { App } from "../../app-context";
import { readyMadeShow } from "./ready-made";

/** More names than these do not fit in a title. */
const MOST_NAMES = 3;

function mapTitle(app: App, tables: Tables): string {
  const { t, format, code } = app.language;
  const choices = resolveChoices(app.navigation.query, tables, app.today);
  const unit = unitText(app.language, choices);
  const what = choices.indicator.name[code] + (unit === "" ? "" : `, ${unit}`);
  const names = choices.selected.map((id) => tables.areas.get(id)?.name ?? id);
  const where =
    names.length === 0 || names.length > MOST_NAMES ? "" : t.show.inAreas(format.list(names));
  return t.show.mapTitle(what, String(choices.year), where);
}

/** What the page calls itself, without the product's name behind it. */
function pageTitle(app: App): string {
  const product = app.language.t.common.product;
  return document.title.replace(new RegExp(` – ${product}$`, "u"), "");
}

/** The view that is open as a scene. */
export function sceneOf(app: App, tables: Tables): Scene {
  const { navigation } = app;
  return {
    url: sceneUrl(navigation.href(navigation.route)) ?? "/",
    title: navigation.route.view === "map" ? mapTitle(app, tables) : pageTitle(app),
    notes: "",
  };
}

/** The KKR that the open view is about: its own page, a filter or the only area chosen. */
function kkrOf(app: App, tables: Tables): Area | null {
  const { route, query } = app.navigation;
  const id = route.view === "area" ? route.id : (query.f["kkr"] ?? query.sel[0] ?? "");
  const area = tables.areas.get(id);
  return area?.level === "kkr" && query.sel.length <= 1 ? area : null;
}

/** The address without its tab: two scenes that differ in no more show the same. */
const withoutTab = (url: string): string => url.replace(/[?&]vis=[a-z]+/u, "");

/** The open view as a show: with the ready-made scenes behind it where it is about one KKR. */
export function showOf(app: App, tables: Tables): Show {
  const scene = sceneOf(app, tables);
  const kkr = kkrOf(app, tables);
  const ready = kkr === null ? null : readyMadeShow(app, tables, kkr);
  return {
    ...EMPTY_SHOW,
    title: ready?.title ?? scene.title,
    dataVersion: tables.manifest.version,
    scenes:
      ready === null
        ? [scene]
        : [scene, ...ready.scenes.filter(({ url }) => withoutTab(url) !== withoutTab(scene.url))],
  };
}
