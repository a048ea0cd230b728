import "./trusted-types";
import { mount } from "svelte";
import type { Load } from "./domain/package/load";
import type { Tables } from "./domain/package/tables";
import type { MapGeometry } from "./geo/map-geometry";
import { loadGeometry, loadTables } from "./sources/load-data";
import { catchmentMembers } from "./state/area/catchment-members";
import { createAggregates } from "./state/aggregates.svelte";
import { createData } from "./state/data.svelte";
import { type Catalogues, createLanguage } from "./state/language.svelte";
import { createOwnData } from "./state/own-data/own-data.svelte";
import type { OwnImport } from "./state/own-data/own-import.svelte";
import { createNavigation, type HistoryPort } from "./state/navigation.svelte";
import type { OwnDesk } from "./state/own-area/desk.svelte";
import { createMyShow, type ShowStore } from "./state/show/my-show.svelte";
import { createStage } from "./state/show/stage.svelte";
import { createSlips } from "./state/slip/slip.svelte";
import AppRoot from "./ui/App.svelte";
import type { App } from "./ui/app-context";
import { restoreScheme } from "./ui/shell/colour-scheme";
import { checkPrebuilt } from "./ui/shell/prebuilt";
import "./ui/theme.css";
import { type Analysis, startAnalysis } from "../workers/analysis.client";

const browserHistory: HistoryPort = {
  location: () => location,
  push: (url) => history.pushState(null, "", url),
  replace: (url) => history.replaceState(null, "", url),
  onPop(listener) {
    addEventListener("popstate", listener);
    return () => removeEventListener("popstate", listener);
  },
};

/** Where a browser has no such store, or no room in it, nothing is kept and the page says so. */
const browserStore = (name: string): ShowStore => ({
  read() {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  },
  write(text) {
    try {
      localStorage.setItem(name, text);
      return true;
    } catch {
      return false;
    }
  },
  onChange(listener) {
    const heard = (event: StorageEvent): void => {
      if (event.key === name || event.key === null) listener();
    };
    addEventListener("storage", heard);
    return () => removeEventListener("storage", heard);
  },
});

/** The browser's own `fetch` must not be called as somebody's method. */
const fetchUrl = (url: string): Promise<Response> => fetch(url);

const catalogues: Catalogues = {
  da: async () => (await import("./i18n/da")).da,
  en: async () => (await import("./i18n/en")).en,
};

async function start(): Promise<App> {
  const base = new URL("/data/", location.href).href;
  const navigation = createNavigation(browserHistory);
  checkPrebuilt(navigation);
  let analysis: Analysis | undefined;
  const own = createOwnData(browserStore("klimakort.own"), (all) => analysis?.adopt(all));
  const restored = own.restore();
  const fetchTables = async (): Promise<Load<Tables>> => {
    const load = await loadTables(fetchUrl, base);
    await restored;
    return load;
  };
  const data = createData(fetchTables, () => own.indicators);
  const messages = await catalogues[navigation.query.l]();
  const analyse = (): Analysis => {
    if (analysis !== undefined) return analysis;
    analysis = startAnalysis(base);
    if (own.indicators.length > 0) analysis.adopt(own.indicators);
    return analysis;
  };
  const today = new Date().toISOString().slice(0, 10);
  let ownImport: Promise<OwnImport> | undefined;
  const openOwnImport = async (): Promise<OwnImport> =>
    (await import("./state/own-data/own-import.svelte")).createOwnImport(analyse, own, today);
  let geometry: Promise<Load<MapGeometry>> | undefined;
  let ownDesk: Promise<OwnDesk> | undefined;
  const openOwnDesk = async (): Promise<OwnDesk> =>
    (await import("./state/own-area/desk.svelte")).createOwnDesk(
      analyse,
      navigation,
      browserStore("klimakort.areas"),
    );
  return {
    navigation,
    data,
    language: createLanguage(navigation, messages, catalogues),
    slips: createSlips(),
    aggregates: createAggregates(analyse),
    analysis: analyse,
    ownData: own,
    ownImport: () => (ownImport ??= openOwnImport()),
    ownDesk: () => (ownDesk ??= openOwnDesk()),
    registerRules: async () => (await import("./sources/tables/register-rules")).registerRules,
    catchmentMembers: (catchment, date, year) => catchmentMembers(analyse(), catchment, date, year),
    show: createMyShow(browserStore("klimakort.show")),
    stage: createStage(() => Date.now()),
    today,
    versions: async () =>
      data.load.is === "ready"
        ? (await import("./sources/load-versions")).loadVersions(
            fetchUrl,
            base,
            data.load.value.manifest,
          )
        : data.load,
    geometry() {
      if (data.load.is !== "ready") return Promise.resolve(data.load);
      geometry ??= loadGeometry(fetchUrl, base, data.load.value.manifest);
      return geometry;
    },
  };
}

async function open(): Promise<void> {
  restoreScheme();
  const target = document.querySelector("#app");
  if (target === null) throw new Error("index.html has no element #app");
  mount(AppRoot, { target, props: { app: await start() } });
}

void open();
