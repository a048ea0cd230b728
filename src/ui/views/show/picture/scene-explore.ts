import { figureOf } from "../../../../domain/figures/figure";
import type { Tables } from "../../../../domain/package/tables";
import { createExplore, type Explore } from "../../../../state/explore.svelte";
import type { App } from "../../../app-context";
import type { SceneGround } from "./scene-ground.svelte";

/** What a scene of the map shows, at any level, without asking the worker. */
export function sceneExplore(app: App, tables: Tables, ground: SceneGround): Explore {
  const explore: Explore = createExplore(app.navigation, () => tables, app.today, {
    result: {
      figure(id, year) {
        const { indicator, normalisation, date } = explore.choices;
        const members = ground.members(id, date);
        return members.length === 0
          ? undefined
          : figureOf(tables.observations, indicator, normalisation, year, members);
      },
    },
  });
  return explore;
}
