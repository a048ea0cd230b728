import type { Map as MapLibre } from "maplibre-gl";
import type { Position } from "geojson";
import {
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawPolygonMode,
  TerraDrawRectangleMode,
  TerraDrawSelectMode,
} from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import type { Drawing, LonLat } from "../scene";

/** Dark on the light ground, with white around the points: told apart from every border. */
const INK = "#7a2f12";
const STYLE = {
  fillColor: INK,
  fillOpacity: 0.12,
  outlineColor: INK,
  outlineWidth: 2.5,
} as const;
const POINT = { color: "#ffffff", outline: INK } as const;

const open = (ring: readonly Position[]): readonly LonLat[] =>
  ring.slice(0, -1).map(([longitude = 0, latitude = 0]): LonLat => [longitude, latitude]);

const selectMode = (): TerraDrawSelectMode =>
  new TerraDrawSelectMode({
    allowManualDeselection: false,
    flags: {
      polygon: {
        feature: {
          draggable: true,
          coordinates: { midpoints: true, draggable: true, deletable: true },
        },
      },
    },
    styles: {
      selectedPolygonColor: INK,
      selectedPolygonFillOpacity: 0.12,
      selectedPolygonOutlineColor: INK,
      selectedPolygonOutlineWidth: 2.5,
      selectionPointColor: POINT.color,
      selectionPointWidth: 6,
      selectionPointOutlineColor: POINT.outline,
      selectionPointOutlineWidth: 2,
      midPointColor: INK,
      midPointWidth: 4,
      midPointOutlineColor: POINT.color,
      midPointOutlineWidth: 1,
    },
  });

/** Lets the pointer draw on a map that has its style. */
export function drawOn(map: MapLibre, onDrawn: (ring: readonly LonLat[]) => void): Drawing {
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 6 }),
    modes: [
      new TerraDrawPolygonMode({
        styles: {
          ...STYLE,
          closingPointColor: POINT.color,
          closingPointWidth: 6,
          closingPointOutlineColor: POINT.outline,
          closingPointOutlineWidth: 2,
        },
      }),
      new TerraDrawRectangleMode({ styles: STYLE }),
      new TerraDrawCircleMode({ styles: STYLE }),
      selectMode(),
    ],
  });
  const ringOf = (id: string | number | undefined): readonly LonLat[] | null => {
    const feature = draw.getSnapshot().find((one) => one.id === id);
    return feature?.geometry.type === "Polygon"
      ? open(feature.geometry.coordinates[0] ?? [])
      : null;
  };
  let editing: string | number | undefined;
  const leave = (): void => {
    editing = undefined;
    draw.setMode("static");
    draw.clear();
  };
  draw.on("finish", (id, { action }) => {
    const ring = action === "draw" ? ringOf(id) : null;
    if (ring === null) return;
    leave();
    onDrawn(ring);
  });
  draw.start();
  return {
    start(figure) {
      leave();
      draw.setMode(figure);
    },
    edit(ring) {
      leave();
      const closed = [...ring, ...ring.slice(0, 1)].map(
        ([longitude, latitude]): [number, number] => [longitude, latitude],
      );
      const [added] = draw.addFeatures([
        {
          type: "Feature",
          properties: { mode: "polygon" },
          geometry: { type: "Polygon", coordinates: [closed] },
        },
      ]);
      editing = added?.id;
      if (editing !== undefined) draw.selectFeature(editing);
    },
    finish() {
      // The library ends a polygon by this key and has no other way.
      map.getCanvas().dispatchEvent(new KeyboardEvent("keyup", { key: "Enter" }));
    },
    edited: () => ringOf(editing),
    stop: leave,
  };
}
