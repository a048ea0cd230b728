import type { AreaId } from "../domain/areas/area";
import type { GapKind } from "../domain/figures/observation";
import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from "geojson";

/** Longitude, latitude in degrees (GeoJSON order). */
export type LonLat = readonly [number, number];

export type Shapes = FeatureCollection<
  Polygon | MultiPolygon,
  { readonly id: AreaId; readonly name: string }
>;

/** How one area is filled: a class of the legend (0 = lowest), or a gap. */
export type Fill =
  { readonly is: "class"; readonly index: number } | { readonly is: "gap"; readonly why: GapKind };

/** A layer drawn by deck.gl over the choropleth. */
export type DataLayer =
  | {
      readonly is: "circles";
      readonly id: string;
      /** Area-proportional; a negative value is drawn hollow. */
      readonly points: readonly {
        readonly id: AreaId;
        readonly at: LonLat;
        readonly value: number;
      }[];
      /** The value of the largest circle, and that circle's radius in pixels. */
      readonly largest: number;
      readonly radius: number;
      readonly colour: string;
    }
  | {
      readonly is: "halves";
      readonly id: string;
      /** Two half discs side by side (e.g. flood left, erosion right), area-proportional like circles. */
      readonly points: readonly {
        readonly id: AreaId;
        readonly at: LonLat;
        readonly values: readonly [number, number];
      }[];
      /** The value of the largest half disc, and its radius in pixels. */
      readonly largest: number;
      readonly radius: number;
      readonly colours: readonly [string, string];
    }
  | {
      readonly is: "points";
      readonly id: string;
      /** Longitude and latitude interleaved; the same array while the points are the same. */
      readonly positions: Float32Array;
      readonly colour: string;
    }
  | {
      readonly is: "arcs";
      readonly id: string;
      readonly arcs: readonly { readonly id: string; readonly from: LonLat; readonly to: LonLat }[];
      readonly colour: string;
    }
  | {
      readonly is: "outlines";
      readonly id: string;
      readonly shapes: Shapes;
      readonly colour: string;
      readonly width: number;
    };

/** Everything a map shows; a new object whenever any of it changes, parts shared where they did not. */
export interface MapScene {
  readonly shapes: Shapes;
  readonly areaBorders: MultiLineString;
  /** Borders of the level above (regions or KKR), null where there is none. */
  readonly groupBorders: MultiLineString | null;
  /** Land outside Denmark. */
  readonly context: Shapes;
  readonly fills: ReadonlyMap<AreaId, Fill>;
  /** Colour per class of the legend, lowest first (CSS hex). */
  readonly colours: readonly string[];
  readonly labels: readonly {
    readonly id: AreaId;
    readonly name: string;
    readonly at: LonLat;
    /** 0 is most important. */
    readonly rank: number;
  }[];
  readonly selected: readonly AreaId[];
  readonly compared: readonly AreaId[];
  readonly focused: AreaId | null;
  readonly layers: readonly DataLayer[];
}

export interface MapEvents {
  onSelect(id: AreaId, add: boolean): void;
  onHover(id: AreaId | null, x: number, y: number): void;
  /** The map has drawn everything it was given. */
  onReady(): void;
  onError(message: string): void;
}

/** The live map, as the rest of the application sees it. */
export interface MapHandle {
  update(scene: MapScene): void;
  /** Shows the given areas, or the whole country for null; jumps where motion is to be reduced. */
  fit(ids: readonly AreaId[] | null): void;
  zoom(step: 1 | -1): void;
  /** Screen position of a geographic point, in CSS pixels of the container. */
  project(at: LonLat): readonly [number, number];
  /** Moves what is in the middle by pixels, at once. */
  pan(right: number, down: number): void;
  /** The geographic point in the middle. */
  centre(): LonLat;
  /** Lets the pointer draw, with a library that is fetched for it. */
  draw(onDrawn: (ring: readonly LonLat[]) => void): Promise<Drawing>;
  destroy(): void;
}

/** What the pointer draws on a map; rings have their first corner once. */
export interface Drawing {
  /** The next figure: its ring is told when it is done. */
  start(figure: "polygon" | "rectangle" | "circle"): void;
  /** Shows a ring whose corners, and the points between them, can be dragged. */
  edit(ring: readonly LonLat[]): void;
  /** Ends the polygon under way, if it has enough corners. */
  finish(): void;
  /** The ring being edited, as it is now. */
  edited(): readonly LonLat[] | null;
  /** Leaves nothing on the map. */
  stop(): void;
}
