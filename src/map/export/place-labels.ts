import type { MapScene } from "../scene";
import { clearances } from "../style/clearance";
import type { Projection } from "./web-mercator";

export interface PlacedLabel {
  readonly text: string;
  /** Middle of the text's base line, pixels. */
  readonly x: number;
  readonly y: number;
  readonly main: boolean;
}

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Mean advance of a letter of Noto Sans, in em. */
const LETTER = 0.56;
const SPACE = 2;
/** As in the map: labels of a lower rank number are set in semibold. */
const MAIN_LABELS = 12;

const meet = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const within = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** Names that have room, the most important first; each stands on its point, or beside its symbol. */
export function placeLabels(
  scene: Pick<MapScene, "labels" | "layers">,
  project: Projection,
  frame: Rectangle,
  size: number,
): readonly PlacedLabel[] {
  const clear = clearances(scene.layers);
  const symbols = scene.labels.flatMap(({ id, at }): readonly Rectangle[] => {
    const radius = clear.get(id) ?? 0;
    const [x, y] = project(at);
    return radius < size / 2
      ? []
      : [{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }];
  });
  const taken: Rectangle[] = [...symbols];
  return scene.labels
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ id, name, at, rank }): readonly PlacedLabel[] => {
      const [x, y] = project(at);
      const half = (name.length * size * LETTER) / 2;
      const radius = clear.get(id) ?? 0;
      const offsets =
        radius === 0
          ? [[0, size * 0.35]]
          : [
              [0, radius + size],
              [0, -radius - size * 0.3],
              [radius + half + 2, size * 0.35],
              [-radius - half - 2, size * 0.35],
            ];
      for (const [dx = 0, dy = 0] of offsets) {
        const box = {
          left: x + dx - half - SPACE,
          right: x + dx + half + SPACE,
          top: y + dy - size * 0.8,
          bottom: y + dy + size * 0.25,
        };
        if (!within(box, frame) || taken.some((other) => meet(box, other))) continue;
        taken.push(box);
        return [{ text: name, x: x + dx, y: y + dy, main: rank < MAIN_LABELS }];
      }
      return [];
    });
}
