import type { Tables } from "../../../../domain/package/tables";
import type { MapGeometry } from "../../../../geo/map-geometry";
import type { MapScene } from "../../../../map/scene";
import { readRoute } from "../../../../state/route";
import type { Show } from "../../../../state/show/show";
import type { App } from "../../../app-context";
import { groundOf, labelsOf } from "../../../map/ground";
import { loadView } from "../../../views";

/** A scene with a layer of each library that a map can need. */
function rehearsal({ today }: App, tables: Tables, geometry: MapGeometry): MapScene {
  const { places, ...ground } = groundOf(tables, geometry, "municipality", today);
  return {
    ...ground,
    fills: new Map(),
    colours: [],
    labels: labelsOf(tables, places),
    selected: [],
    compared: [],
    focused: null,
    layers: [
      {
        is: "circles",
        id: "rehearsal",
        points: places.slice(0, 1).map(({ id, at }) => ({ id, at, value: 1 })),
        largest: 1,
        radius: 4,
        colour: "#0b5d50",
      },
    ],
  };
}

async function prepareMap(app: App, tables: Tables): Promise<void> {
  const [geometry, { warmUp }] = await Promise.all([
    app.geometry(),
    import("../../../../map/live/warm-up"),
  ]);
  if (geometry.is !== "ready") throw new Error("the geometry of the map could not be fetched");
  await warmUp(rehearsal(app, tables, geometry.value));
}

/** The first question starts the worker, which then has its own copy of the data. */
async function prepareWorker(app: App, tables: Tables): Promise<void> {
  const catchment = tables.core.areas.find(({ level }) => level === "catchment");
  const year = tables.observations.years("ghg").at(-1) ?? 0;
  if (catchment !== undefined) await app.catchmentMembers(catchment.id, app.today, year);
}

/** Fetches all that the scenes of a show will need, so that the network may go. Rejects if it cannot. */
export async function prepare(app: App, tables: Tables, show: Show): Promise<void> {
  const views = new Set(show.scenes.map(({ url }) => readRoute(url.split("?")[0] ?? "").view));
  await Promise.all([
    prepareMap(app, tables),
    prepareWorker(app, tables),
    ...[...views].map((view) => loadView(view)),
  ]);
}
