import type { AreaLevel, IsoDate } from "../../src/domain/areas/area";
import type { Indicator } from "../../src/domain/figures/indicator";
import { withOwn } from "../../src/domain/own-data/join-own";
import type { OwnIndicator } from "../../src/domain/own-data/own-indicator";
import type { Tables } from "../../src/domain/package/tables";
import { scaleSteps } from "../../src/domain/steps/run-steps";
import { groundOf, selectLevel } from "../../src/geo/level-ground";
import { prepareSteps } from "../../src/geo/overlap/prepare-areas";
import type { PreparedAreas } from "../../src/geo/overlap/prepared-areas";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { type FetchLike, loadTables } from "../../src/sources/load-data";
import type { KeptRaster } from "../../src/sources/raster/keep-raster";
import { readPolygonSet } from "../../src/sources/read-flatgeobuf";
import { JobFault } from "./job-fault";

/** Progress by which the areas of a level are made ready. */
export const PREPARED = 0.1;

/** The data package as jobs see it; ground is fetched when first asked for. */
export interface AnalysisData {
  /** With a reader's own indicators, where there are any. */
  readonly tables: Tables;
  adopt(own: readonly OwnIndicator[]): void;
  /** The raster last kept, by its name. */
  keptRaster: { readonly name: string; readonly raster: KeptRaster } | undefined;
  /** @throws JobFault where there is no such indicator. */
  indicator(id: string): Indicator;
  /** The same, where its figures add up or average and there are some of that year. */
  countable(id: string, year: number): Indicator;
  /** The areas of a level, EPSG:3035. Kept: do not transfer it. */
  ground(level: AreaLevel, date: IsoDate): Promise<PolygonSet>;
  /** The same made ready for overlaps, points and unions. Kept as well. */
  prepared(level: AreaLevel, date: IsoDate): AsyncGenerator<number, PreparedAreas, void>;
}

export async function openAnalysisData(fetchUrl: FetchLike, base: string): Promise<AnalysisData> {
  const load = await loadTables(fetchUrl, base);
  if (load.is !== "ready") {
    throw load.is === "failed"
      ? new JobFault(load.fault.code, load.fault.url)
      : new JobFault(load.is, base);
  }
  const packaged = load.value;
  let tables = packaged;
  const files = keepPromises((name: "municipalities" | "catchments") =>
    loadPolygons(fetchUrl, base + packaged.manifest.files[name].path),
  );
  const grounds = keepPromises(async (key: string): Promise<PolygonSet> => {
    const [level, date] = key.split(" ") as [AreaLevel, IsoDate];
    return selectLevel(await files(groundOf(level)), packaged.core, level, date);
  });
  const ready = new Map<string, PreparedAreas>();
  const ground = (level: AreaLevel, date: IsoDate): Promise<PolygonSet> =>
    grounds(`${level} ${date}`);
  const indicatorOf = (id: string): Indicator => {
    const indicator = tables.indicators.get(id);
    if (indicator === undefined) throw new JobFault("unknown-indicator", id);
    return indicator;
  };
  return {
    get tables() {
      return tables;
    },
    adopt(own) {
      tables = withOwn(packaged, own);
    },
    keptRaster: undefined,
    indicator: indicatorOf,
    countable(id, year) {
      const indicator = indicatorOf(id);
      if (indicator.kind === "category") throw new JobFault("category-indicator", id);
      if (tables.observations.years(id).includes(year)) return indicator;
      throw new JobFault("unknown-year", String(year));
    },
    ground,
    async *prepared(level, date) {
      const set = await ground(level, date);
      // Of two dates with the same areas one index serves.
      const key = `${level} ${set.ids.join(" ")}`;
      const known = ready.get(key);
      if (known !== undefined) return known;
      const areas = yield* scaleSteps(prepareSteps(set), 0, PREPARED);
      ready.set(key, areas);
      return areas;
    },
  };
}

/** Asks once for each key; a failure is forgotten, so that the next caller tries again. */
function keepPromises<Key, Value>(
  load: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const loading = load(key);
    kept.set(key, loading);
    loading.catch(() => kept.delete(key));
    return loading;
  };
}

async function loadPolygons(fetchUrl: FetchLike, url: string): Promise<PolygonSet> {
  const response = await fetchUrl(url).catch(() => undefined);
  if (response === undefined) throw new JobFault("network", url);
  if (!response.ok) throw new JobFault("http", url);
  return await readPolygonSet(new Uint8Array(await response.arrayBuffer()));
}
