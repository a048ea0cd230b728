import type { Component } from "svelte";
import type { Tables } from "../domain/package/tables";
import type { Route } from "../state/route";

type View = Component<{ tables: Tables }>;

/** Each view is a chunk of its own, fetched when its address is first opened. */
export async function loadView(view: Route["view"]): Promise<View> {
  switch (view) {
    case "front":
      return (await import("./views/front/FrontView.svelte")).default;
    case "map":
      return (await import("./views/map/MapView.svelte")).default;
    case "initiatives":
      return (await import("./views/initiatives/InitiativesView.svelte")).default;
    case "municipality":
      return (await import("./views/municipality/MunicipalityView.svelte")).default;
    case "area":
      return (await import("./views/area/AreaView.svelte")).default;
    case "show":
      return (await import("./views/show/ShowView.svelte")).default;
    case "initiative":
      return (await import("./views/initiative/InitiativeView.svelte")).default;
    case "plans":
      return (await import("./views/plans/PlansView.svelte")).default;
    case "compare":
      return (await import("./views/compare/CompareView.svelte")).default;
    case "own-area":
      return (await import("./views/own-area/OwnAreaView.svelte")).default;
    case "tracks":
      return (await import("./views/tracks/TracksView.svelte")).default;
    case "hotspots":
      return (await import("./views/hotspots/HotSpotsView.svelte")).default;
    case "report":
      return (await import("./views/report/ReportView.svelte")).default;
    case "data":
      return (await import("./views/data/DataView.svelte")).default;
    case "unknown":
      return (await import("./views/not-found/NotFoundView.svelte")).default;
  }
}
