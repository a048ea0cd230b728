import { MapLibreOverlay } from "@deck.gl/maplibre";
import { IconLayer, type Layer, PathLayer, ScatterplotLayer } from "deck.gl";
import type { Map as MapLibre } from "maplibre-gl";
import { arcPaths } from "./deck/arcs";
import { circles } from "./deck/circles";
import { type Rgba, rgba } from "./deck/colour";
import { HALF_ICONS, halfAtlas, halves } from "./deck/halves";
import { pointOpacity, pointRadius } from "./deck/points";
import { type LinePath, outlinePaths } from "./deck/outlines";
import type { DataLayer } from "./scene";

/** Flat things on flat ground: without this they flicker through each other. */
const FLAT = { depthCompare: "always", depthWriteEnabled: false } as const;
const shared = {
  pickable: false,
  parameters: FLAT,
} as const;

const mutable = (colour: Rgba): [number, number, number, number] => [...colour];

function circleLayers(layer: Extract<DataLayer, { is: "circles" }>): Layer[] {
  const data = circles(layer);
  type Circle = (typeof data)[number];
  const common = {
    ...shared,
    data,
    radiusUnits: "pixels",
    lineWidthUnits: "pixels",
    stroked: true,
    getPosition: (circle: Circle): [number, number] => [...circle.at],
  } as const;
  return [
    new ScatterplotLayer<Circle>({
      ...common,
      id: `${layer.id}-halo`,
      filled: false,
      getRadius: ({ radius }) => radius + 1.2,
      getLineWidth: 1.6,
      getLineColor: [255, 255, 255, 255],
    }),
    new ScatterplotLayer<Circle>({
      ...common,
      id: layer.id,
      filled: true,
      getRadius: ({ radius }) => radius,
      getLineWidth: ({ lineWidth }) => lineWidth,
      getFillColor: ({ fill }) => mutable(fill),
      getLineColor: ({ line }) => mutable(line),
    }),
  ];
}

function halfLayers(layer: Extract<DataLayer, { is: "halves" }>): Layer[] {
  const data = halves(layer);
  type Half = (typeof data)[number];
  const { width, height, data: pixels } = halfAtlas();
  return [
    new IconLayer<Half>({
      ...shared,
      id: layer.id,
      data,
      // An image is taken as well as the URL and the texture that the type knows.
      iconAtlas: new ImageData(pixels, width, height) as unknown as string,
      iconMapping: HALF_ICONS,
      sizeUnits: "pixels",
      getIcon: ({ icon }) => icon,
      getPosition: ({ at }): [number, number] => [...at],
      getSize: ({ size }) => size,
      getColor: ({ colour }) => mutable(colour),
    }),
  ];
}

/** Points by the hundred thousand: their places go to the graphics card as they are. */
function pointLayer({ id, positions, colour }: Extract<DataLayer, { is: "points" }>): Layer {
  return new ScatterplotLayer({
    ...shared,
    id,
    data: {
      length: positions.length / 2,
      attributes: { getPosition: { value: positions, size: 2 } },
    },
    // A new object around the same places is no reason to send them again.
    dataComparator: (next: unknown, before: unknown) =>
      placesOf(next) !== undefined && placesOf(next) === placesOf(before),
    radiusUnits: "pixels",
    getRadius: pointRadius(positions.length / 2),
    getFillColor: mutable(rgba(colour, pointOpacity(positions.length / 2))),
  });
}

const placesOf = (data: unknown): Float32Array | undefined =>
  (data as { attributes?: { getPosition?: { value: Float32Array } } } | null)?.attributes
    ?.getPosition?.value;

function pathLayer(id: string, data: readonly LinePath[]): Layer {
  return new PathLayer<LinePath>({
    ...shared,
    id,
    data,
    widthUnits: "pixels",
    jointRounded: true,
    capRounded: true,
    getPath: ({ path }) => path.map((position): [number, number] => [...position]),
    getColor: ({ colour }) => mutable(colour),
    getWidth: ({ width }) => width,
  });
}

const layersOf = (layer: DataLayer): Layer[] => {
  if (layer.is === "circles") return circleLayers(layer);
  if (layer.is === "halves") return halfLayers(layer);
  if (layer.is === "points") return [pointLayer(layer)];
  return [pathLayer(layer.id, layer.is === "arcs" ? arcPaths(layer) : outlinePaths(layer))];
};

/** Puts the layers into an idle map, below one of its own layers; the returned function replaces them. */
export function joinMap(
  map: MapLibre,
  beforeId: string,
  first: readonly DataLayer[],
): Promise<(layers: readonly DataLayer[]) => void> {
  const place = { beforeId };
  const build = (layers: readonly DataLayer[]): Layer[] =>
    layers.flatMap(layersOf).map((layer) => layer.clone({ id: layer.id, ...place }));
  return new Promise((resolve) => {
    const overlay = new MapLibreOverlay({
      interleaved: true,
      layers: build(first),
      onLoad() {
        // deck.gl makes the canvas a tab stop for keys of its own; the node around it is ours.
        map.getCanvas().tabIndex = -1;
        resolve((layers) => {
          overlay.setProps({ layers: build(layers) });
        });
      },
    });
    map.addControl(overlay);
  });
}
