import { WHOLLY_INSIDE, type CoveredShare } from "../../../../domain/aggregate/apportioned";
import type { DataLayer, Fill, LonLat, MapScene, Shapes } from "../../../../map/scene";
import {
  type FileGround,
  groundOfShape,
  ringsInDegrees,
  verticesIn,
} from "../../../../state/own-area/shapes/shapes";
import type { OwnShape, Ring } from "../../../../state/url/own-shapes";

/** Told apart by lightness as well as hue. */
export const OWN_COLOURS = {
  whole: "#6fae9e",
  cut: "#f0dcae",
  own: "#7a2f12",
  file: "#1f5f99",
} as const;

/** A file with more corners than this is counted but not drawn. */
export const MOST_DRAWN = 100_000;

/** What of an own area its map shows. */
export interface OwnPicture {
  readonly shapes: readonly OwnShape[];
  /** Areas of a file; null where there is none. */
  readonly file: FileGround | null;
  readonly corners: Ring;
}

/** Kommuner wholly inside, and those of which only a part is. */
export const ownFills = (covered: readonly CoveredShare[]): MapScene["fills"] =>
  new Map(
    covered.map(({ area, share }): [string, Fill] => [
      area,
      { is: "class", index: share < WHOLLY_INSIDE ? 0 : 1 },
    ]),
  );

const outlines = (id: string, features: Shapes["features"], colour: string): DataLayer => ({
  is: "outlines",
  id,
  shapes: { type: "FeatureCollection", features },
  colour,
  width: 2.5,
});

const feature = (
  id: string,
  geometry: Shapes["features"][number]["geometry"],
): Shapes["features"][number] => ({
  type: "Feature",
  id,
  properties: { id, name: id },
  geometry,
});

const closed = (ring: Ring): LonLat[] => [...ring, ...ring.slice(0, 1)];

const polygonOf = (rings: readonly Ring[]): Shapes["features"][number]["geometry"] => ({
  type: "Polygon",
  coordinates: rings.map((ring) => closed(ring).map(([x, y]) => [x, y])),
});

/** Outlines of the reader's areas, of a file's and of what is being drawn with the crosshair. */
export function ownLayers({ shapes, file, corners }: OwnPicture): readonly DataLayer[] {
  const layers: DataLayer[] = [];
  if (file !== null && verticesIn(file.set) <= MOST_DRAWN) {
    const features = file.set.ids.map((id, area) =>
      feature(id, polygonOf(ringsInDegrees(file, area))),
    );
    layers.push(outlines("own-file", features, OWN_COLOURS.file));
  }
  if (shapes.length > 0) {
    const features = shapes.map((shape) => feature(shape.name, groundOfShape(shape)));
    layers.push(outlines("own-shapes", features, OWN_COLOURS.own));
  }
  if (corners.length > 0) {
    layers.push(outlines("own-draft", [feature("draft", polygonOf([corners]))], OWN_COLOURS.own), {
      is: "circles",
      id: "own-corners",
      points: corners.map((at, i) => ({ id: String(i), at, value: 1 })),
      largest: 1,
      radius: 5,
      colour: OWN_COLOURS.own,
    });
  }
  return layers;
}
