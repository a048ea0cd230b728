import type { Analysis } from "../../../workers/analysis.client";
import type { Navigation } from "../navigation.svelte";
import { createOwnFile, type OwnFile } from "./file/own-file.svelte";
import { createOwnAreas, type OwnAreas } from "./shapes/own-areas.svelte";
import { createOwnGround, type OwnGround } from "./shapes/own-ground.svelte";
import { createSavedAreas, type SavedAreas, type TextStore } from "./shapes/saved.svelte";

/** What the page of own areas works on; it outlives the page, so that a large area is not lost on the way. */
export interface OwnDesk {
  readonly areas: OwnAreas;
  readonly file: OwnFile;
  readonly ground: OwnGround;
  readonly saved: SavedAreas;
}

export function createOwnDesk(
  analysis: () => Analysis,
  navigation: Pick<Navigation, "query" | "choose">,
  store: TextStore,
): OwnDesk {
  return {
    areas: createOwnAreas(navigation),
    file: createOwnFile(analysis),
    ground: createOwnGround(analysis),
    saved: createSavedAreas(store),
  };
}
