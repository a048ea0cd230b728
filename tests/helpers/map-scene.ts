import type { AreaId } from "../../src/domain/areas/area";
import type { MapScene, Shapes } from "../../src/map/scene";

function square(id: AreaId, west: number, south: number, side: number): Shapes["features"][number] {
  const [east, north] = [west + side, south + side];
  return {
    type: "Feature",
    properties: { id, name: `Område ${id}` },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    },
  };
}

/** Two square areas side by side in Jutland, a third where Bornholm is, and a neighbour country. */
export function makeScene(over: Partial<MapScene> = {}): MapScene {
  return {
    shapes: {
      type: "FeatureCollection",
      features: [
        square("0001", 9, 56, 1),
        square("0002", 10, 56, 1),
        square("0400", 14.8, 55, 0.2),
      ],
    },
    areaBorders: {
      type: "MultiLineString",
      coordinates: [
        [
          [10, 56],
          [10, 57],
        ],
      ],
    },
    groupBorders: null,
    context: { type: "FeatureCollection", features: [square("S", 13, 56, 4)] },
    fills: new Map([
      ["0001", { is: "class", index: 0 }],
      ["0002", { is: "gap", why: "mangler" }],
    ]),
    colours: ["#fdf4ce", "#12355e"],
    labels: [
      { id: "0001", name: "Vest", at: [9.5, 56.5], rank: 0 },
      { id: "0002", name: "Øst", at: [10.5, 56.5], rank: 1 },
    ],
    selected: [],
    compared: [],
    focused: null,
    layers: [],
    ...over,
  };
}
