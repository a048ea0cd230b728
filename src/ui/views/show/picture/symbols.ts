import type { DataLayer, MapScene } from "../../../../map/scene";

/** A drawing for the stage is small and shown large: so are its symbols. */
const SMALLER = 0.6;

function smaller(layer: DataLayer): DataLayer {
  switch (layer.is) {
    case "circles":
    case "halves":
      return { ...layer, radius: layer.radius * SMALLER };
    case "outlines":
      return { ...layer, width: layer.width * SMALLER };
    case "arcs":
    case "points":
      return layer;
  }
}

/** The scene with symbols that fit the drawing for a stage. */
export const forStage = (scene: MapScene): MapScene => ({
  ...scene,
  layers: scene.layers.map(smaller),
});
