import type { Tables } from "../../../../domain/package/tables";
import { readRoute } from "../../../../state/route";
import type { Show } from "../../../../state/show/show";
import type { App } from "../../../app-context";
import { loadView } from "../../../views";
import type { SceneGround } from "../picture/scene-ground.svelte";

async function prepareMap(): Promise<void> {
  const { warmUp } = await import("../../../../map/live/warm-up");
  await warmUp();
}

/** The first question starts the worker, which then has its own copy of the data. */
async function prepareWorker(app: App, tables: Tables): Promise<void> {
  const catchment = tables.core.areas.find(({ level }) => level === "catchment");
  const year = tables.observations.years("ghg").at(-1) ?? 0;
  if (catchment !== undefined) await app.catchmentMembers(catchment.id, app.today, year);
}

/** Fetches all that the scenes of a show will need, so that the network may go. Rejects if it cannot. */
export async function prepare(
  app: App,
  tables: Tables,
  ground: SceneGround,
  show: Show,
): Promise<void> {
  const views = new Set(show.scenes.map(({ url }) => readRoute(url.split("?")[0] ?? "").view));
  await Promise.all([
    ground.prepare(show.scenes),
    prepareMap(),
    prepareWorker(app, tables),
    ...[...views].map((view) => loadView(view)),
  ]);
}
