import type { Component } from "svelte";
import type { Tables } from "../domain/package/tables";
import type { Route } from "../state/route";

type View = Component<{ tables: Tables }>;

/** Each view is a chunk of its own, fetched when its address is first opened. */
const VIEWS: Readonly<Record<Route["view"], () => Promise<{ readonly default: View }>>> = {
  front: () => import("./views/front/FrontView.svelte"),
  map: () => import("./views/map/MapView.svelte"),
  initiatives: () => import("./views/initiatives/InitiativesView.svelte"),
  municipality: () => import("./views/municipality/MunicipalityView.svelte"),
  area: () => import("./views/area/AreaView.svelte"),
  show: () => import("./views/show/ShowView.svelte"),
  initiative: () => import("./views/initiative/InitiativeView.svelte"),
  plans: () => import("./views/plans/PlansView.svelte"),
  compare: () => import("./views/compare/CompareView.svelte"),
  "own-area": () => import("./views/own-area/OwnAreaView.svelte"),
  "own-data": () => import("./views/own-data/OwnDataView.svelte"),
  tracks: () => import("./views/tracks/TracksView.svelte"),
  hotspots: () => import("./views/hotspots/HotSpotsView.svelte"),
  report: () => import("./views/report/ReportView.svelte"),
  changes: () => import("./views/changes/ChangesView.svelte"),
  data: () => import("./views/data/DataView.svelte"),
  unknown: () => import("./views/not-found/NotFoundView.svelte"),
};

export async function loadView(view: Route["view"]): Promise<View> {
  return (await VIEWS[view]()).default;
}
