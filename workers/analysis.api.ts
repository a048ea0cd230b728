import type { Geometry } from "geojson";
import type { Apportioned, ApportionedPart } from "../src/domain/aggregate/apportioned";
import type { Rule } from "../src/domain/aggregate/apportioner";
import type { AreaId, AreaLevel, IsoDate } from "../src/domain/areas/area";
import type { Normalisation } from "../src/domain/figures/indicator";
import type { ValuedSites } from "../src/domain/figures/municipality-values";
import type { OwnIndicator } from "../src/domain/own-data/own-indicator";
import type { OwnRead } from "../src/domain/own-data/own-read";
import type { PolygonSet } from "../src/geo/polygon-set";
import type { ReadAreas } from "../src/sources/read-areas/areas-result";
import type { ZonalStatistics } from "../src/sources/raster/zonal-result";
import type { HotSpotStatistic } from "../src/statistics/hot-spots/hot-spot-class";
import type { HotSpotTable } from "../src/statistics/hot-spots/hot-spot-row";

/** The figures of every area of a level, in every year of an indicator. */
export interface LevelsRequest {
  readonly indicator: string;
  readonly normalisation: Normalisation;
  readonly level: AreaLevel;
  readonly date: IsoDate;
}

/** Figures as columns: entry `year index × areas + area index`. */
export interface LevelsAnswer {
  readonly years: readonly number[];
  readonly areas: readonly AreaId[];
  /** NaN where there is a gap. */
  readonly values: Float64Array;
  /** Index into GAP_KINDS, meaningful where the value is NaN. */
  readonly gaps: Uint8Array;
  /** Bit n set: the figure carries VALUE_FLAGS[n]. */
  readonly flags: Uint8Array;
  readonly members: Uint16Array;
  readonly missing: Uint16Array;
}

/** Ground that a figure is asked for. */
export type Footprint =
  /** Whole kommuner, or the kommuner of a region, a KKR or the country. */
  | { readonly kind: "areas"; readonly id: string; readonly members: readonly AreaId[] }
  | { readonly kind: "catchment"; readonly id: string; readonly catchment: AreaId }
  /** Polygon, MultiPolygon or a collection of them; longitude and latitude. */
  | { readonly kind: "polygon"; readonly id: string; readonly geometry: Geometry }
  /** Many at once, one a member of the set, with its ids: metres in EPSG:3035, as `readAreas` gives them. */
  | { readonly kind: "set"; readonly set: PolygonSet };

/** The figure of each footprint from the kommuner it covers, and of all together. */
export interface FootprintsRequest {
  readonly footprints: readonly Footprint[];
  readonly indicator: string;
  readonly year: number;
  /** `total` where absent; only sums can be divided. */
  readonly normalisation?: Normalisation;
  /** What means are weighted by; the indicator's own where absent. */
  readonly rule?: Rule;
  /** Day of the geography by which regions and KKR are made up; the year's last where absent. */
  readonly date?: IsoDate;
}

/** A footprint's figure; low ≤ value ≤ high, all null where no kommune it covers has a figure. */
export interface FootprintFigure extends Omit<Apportioned, "areas"> {
  /** The kommuner covered, each with its share (0–1) and what it adds, null where it has no figure. */
  readonly members: readonly ApportionedPart[];
  /** Covered ground of kommuner: sea and foreign ground do not count. */
  readonly coveredKm2: number;
}

export interface FootprintsAnswer {
  readonly unit: string;
  readonly rule: Rule;
  readonly footprints: readonly (FootprintFigure & { readonly id: string })[];
  /** All footprints together, ground counted once. */
  readonly union: FootprintFigure;
}

/** Where high or low values lie together, among kommuner. */
export interface HotSpotsRequest {
  readonly of: IndicatorSites | ValuedSites;
  /** `links`, `queen`, `knn:5` or `band:30000`, as on the command line. */
  readonly weights: string;
  readonly statistic: HotSpotStatistic;
  readonly permutations: number;
  readonly seed: number;
  /** Whether p is adjusted for false discoveries before it decides on the class. */
  readonly adjust: boolean;
}

/** The figures of all kommuner. */
export interface IndicatorSites {
  readonly indicator: string;
  readonly year: number;
  /** The indicator's first where absent. */
  readonly normalisation?: Normalisation;
  /** Counts per inhabitant, small kommuner drawn towards the country by empirical Bayes. */
  readonly smooth?: boolean;
}

/** Areas of the data package, or any: metres in EPSG:3035, as `readAreas` gives them. */
export type Ground =
  { readonly level: AreaLevel; readonly date: IsoDate } | { readonly set: PolygonSet };

export interface OverlapRequest {
  readonly a: Ground;
  readonly b: Ground;
}

/** Pairs with common ground, by A and then B: `a[first[i]]` and `b[second[i]]` share `squareMetres[i]`. */
export interface OverlapAnswer {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly squareMetres: Float64Array;
  /** Area of each area, m². */
  readonly wholeOfA: Float64Array;
  readonly wholeOfB: Float64Array;
}

export interface PointsRequest {
  readonly level: AreaLevel;
  readonly date: IsoDate;
  /** x, y interleaved: longitude and latitude unless `crs` names another system. */
  readonly coordinates: Float64Array;
  /** One a point, NaN where it has none; absent where points are only counted. */
  readonly values?: Float64Array;
  readonly crs?: string;
}

export interface PointsAnswer {
  readonly areas: readonly AreaId[];
  readonly count: Float64Array;
  readonly sum: Float64Array;
  /** Points outside all areas. */
  readonly outside: number;
}

export interface ZonalRequest {
  readonly level: AreaLevel;
  readonly date: IsoDate;
  /** The bytes of a GeoTIFF; absent where `keep` names one that the worker was given before. */
  readonly raster?: ArrayBuffer;
  /**
   * Keeps the band's running sums under this name, one at a time: further questions take about 10 ms.
   * Answers are counts, sums and means; `min` and `max` are NaN.
   */
  readonly keep?: string;
  /** From 1, which it is where absent. */
  readonly band?: number;
  /** The system of a raster that names none, as `EPSG:25832`. */
  readonly crs?: string;
  /** Whether least and greatest values are wanted; true where absent. */
  readonly extremes?: boolean;
}

export interface ZonalAnswer extends ZonalStatistics {
  readonly areas: readonly AreaId[];
}

export interface AreasRequest {
  /** Name of the file, for messages. */
  readonly name: string;
  /** GeoJSON, TopoJSON or FlatGeobuf. */
  readonly bytes: ArrayBuffer;
}

/** A reader's own file: a table of kommuner, points or a raster. */
export interface ReadOwnRequest {
  readonly name: string;
  readonly file: Blob;
  readonly date: IsoDate;
  /** Column of a file of points that is summed; null to count alone. */
  readonly sum: string | null;
}

/** Areas as `readAreas` gives them, and their vertices for a map. */
export type AreasAnswer =
  | (Extract<ReadAreas, { readonly is: "areas" }> & {
      /** Longitude and latitude, interleaved as the coordinates of the set are. */
      readonly degrees: Float64Array;
    })
  | Extract<ReadAreas, { readonly is: "faults" }>;

/** What the analysis worker can be asked, and what it answers. */
export interface AnalysisJobs {
  readonly areas: { readonly request: AreasRequest; readonly answer: AreasAnswer };
  readonly levels: { readonly request: LevelsRequest; readonly answer: LevelsAnswer };
  readonly footprints: { readonly request: FootprintsRequest; readonly answer: FootprintsAnswer };
  readonly overlap: { readonly request: OverlapRequest; readonly answer: OverlapAnswer };
  readonly points: { readonly request: PointsRequest; readonly answer: PointsAnswer };
  readonly zonal: { readonly request: ZonalRequest; readonly answer: ZonalAnswer };
  readonly readOwn: { readonly request: ReadOwnRequest; readonly answer: OwnRead };
  /** The answer is what `klimakort hotspots` prints. */
  readonly hotspots: { readonly request: HotSpotsRequest; readonly answer: HotSpotTable };
}

export type JobName = keyof AnalysisJobs;
export type JobRequest<Name extends JobName> = AnalysisJobs[Name]["request"];
export type JobAnswer<Name extends JobName> = AnalysisJobs[Name]["answer"];

export type JobReply<Name extends JobName> =
  | { readonly is: "done"; readonly answer: JobAnswer<Name> }
  | { readonly is: "cancelled" }
  | {
      readonly is: "failed";
      readonly code: string;
      /** The value or address that was wrong. */
      readonly detail: string;
    };

/** The analysis worker: jobs off the main thread, each with a number by which it is cancelled. */
export interface AnalysisApi {
  /** `base`: absolute address of the folder that holds `manifest.json`. Done once; later calls are free. */
  open(base: string): Promise<void>;
  /** A reader's own indicators, all there are now: later jobs know them like those of the package. */
  adopt(own: readonly OwnIndicator[]): Promise<void>;
  /**
   * `number`: one for each call. `onProgress`: part done, 0–1, told from 50 ms on and at the end.
   * The answer's typed arrays are transferred.
   */
  run<Name extends JobName>(
    name: Name,
    number: number,
    request: JobRequest<Name>,
    onProgress: (done: number) => void,
  ): Promise<JobReply<Name>>;
  /** The job replies `cancelled` at the next message it lets in, within some 20 ms. */
  cancel(number: number): void;
}
