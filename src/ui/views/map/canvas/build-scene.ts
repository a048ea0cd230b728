import type { AreaId } from "../../../../domain/areas/area";
import type { Tables } from "../../../../domain/package/tables";
import type { MapGeometry } from "../../../../geo/map-geometry";
import type { MapScene } from "../../../../map/scene";
import type { Choices } from "../../../../state/choices";
import type { Explore } from "../../../../state/explore.svelte";
import { type Ground, groundOf, labelsOf } from "../../../map/ground";
import type { Picture } from "../picture.svelte";
import { dataLayers } from "./data-layers";

type Parts = Pick<MapScene, "labels" | "layers">;

/** The scene of parts that each change for reasons of their own. */
export function composeScene(
  ground: Ground,
  { labels, layers }: Parts,
  picture: Picture,
  choices: Choices,
): MapScene {
  return {
    shapes: ground.shapes,
    areaBorders: ground.areaBorders,
    groupBorders: ground.groupBorders,
    context: ground.context,
    fills: picture.fills,
    colours: picture.legend.colours,
    labels,
    selected: choices.selected,
    compared: choices.compared,
    focused: null,
    layers,
  };
}

/** The kommuner of the initiative that the address names. */
export function initiativeMembers(
  tables: Tables,
  filters: Readonly<Record<string, string>>,
): ReadonlySet<AreaId> {
  return new Set(
    tables.actions.participants
      .filter(({ initiative }) => initiative === filters["initiative"])
      .map(({ area }) => area),
  );
}

/** The scene that the map on screen shows, for paper and files. */
export function sceneFor(
  tables: Tables,
  geometry: MapGeometry,
  explore: Explore,
  picture: Picture,
  filters: Readonly<Record<string, string>>,
  positions: Float32Array | null,
): MapScene {
  const { choices } = explore;
  const ground = groundOf(tables, geometry, choices.level, choices.date);
  const extras = { members: initiativeMembers(tables, filters), positions };
  const layers = dataLayers(explore, tables, ground.places, ground.shapes, extras, "wide");
  const labels = labelsOf(tables, ground.places);
  return composeScene(ground, { labels, layers }, picture, choices);
}
