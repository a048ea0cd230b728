import { getContext, setContext } from "svelte";
import { type AreaId, areasOn, type IsoDate } from "../../../../domain/areas/area";
import type { Member } from "../../../../domain/figures/figure";
import { type Tables, wholeMembers } from "../../../../domain/package/tables";
import type { MapGeometry } from "../../../../geo/map-geometry";
import { readRoute } from "../../../../state/route";
import type { Scene } from "../../../../state/show/show";
import { readAddress } from "../../../../state/url/codec";
import type { App } from "../../../app-context";

/**
 * What the pictures and tables of scenes stand on: fetched ahead, because neither paper nor a room
 * without network waits for it.
 */
export interface SceneGround {
  /** Null until it is fetched. */
  readonly geometry: MapGeometry | null;
  /** Kommuner of any area by share; none for a catchment that is not cut yet. */
  members(area: AreaId, date: IsoDate): readonly Member[];
  /** Fetches what scenes need. Rejects if it cannot. */
  prepare(scenes: readonly Scene[]): Promise<void>;
}

const SHOWS_GROUND: ReadonlySet<string> = new Set(["map", "initiatives", "initiative", "area"]);

interface Asked {
  readonly needsGeometry: boolean;
  readonly cuts: readonly { readonly catchment: AreaId; readonly date: IsoDate }[];
}

/** What one scene stands on. */
function askedBy(scene: Scene, tables: Tables, today: IsoDate): Asked {
  const [path = "", search = ""] = scene.url.split("?");
  const route = readRoute(path);
  const { query } = readAddress(`?${search}`);
  const date = query.gd ?? today;
  const catchments =
    route.view === "map" && query.g === "catchment"
      ? areasOn(tables.core.areas, "catchment", date).map(({ id }) => id)
      : route.view === "area" && route.level === "catchment"
        ? [route.id]
        : [];
  return {
    needsGeometry: SHOWS_GROUND.has(route.view),
    cuts: catchments.map((catchment) => ({ catchment, date })),
  };
}

const keyOf = (area: AreaId, date: IsoDate): string => `${area} ${date}`;

export function createSceneGround(app: App, tables: Tables): SceneGround {
  let geometry = $state.raw<MapGeometry | null>(null);
  let cuts = $state.raw<ReadonlyMap<string, readonly Member[]>>(new Map());
  const year = tables.observations.years("ghg").at(-1) ?? 0;

  async function fetchGeometry(): Promise<void> {
    const load = await app.geometry();
    if (load.is !== "ready") throw new Error("the geometry of the map could not be fetched");
    geometry = load.value;
  }

  return {
    get geometry() {
      return geometry;
    },
    members(id, date) {
      const area = tables.areas.get(id);
      if (area === undefined) return [];
      return area.level === "catchment"
        ? (cuts.get(keyOf(id, date)) ?? [])
        : wholeMembers(tables.core, area, date);
    },
    async prepare(scenes) {
      const asked = scenes.map((scene) => askedBy(scene, tables, app.today));
      if (geometry === null && asked.some(({ needsGeometry }) => needsGeometry)) {
        await fetchGeometry();
      }
      const missing = new Map(
        asked
          .flatMap((one) => one.cuts)
          .map(({ catchment, date }) => [keyOf(catchment, date), { catchment, date }] as const)
          .filter(([key]) => !cuts.has(key)),
      );
      const cut = await Promise.all(
        [...missing].map(
          async ([key, { catchment, date }]) =>
            [key, await app.catchmentMembers(catchment, date, year)] as const,
        ),
      );
      if (cut.length > 0) cuts = new Map([...cuts, ...cut]);
    },
  };
}

const KEY = Symbol("scene-ground");

export function provideSceneGround(ground: SceneGround): void {
  setContext(KEY, ground);
}

export function useSceneGround(): SceneGround {
  const ground = getContext<SceneGround | undefined>(KEY);
  if (ground === undefined) throw new Error("a scene was used outside a show");
  return ground;
}
