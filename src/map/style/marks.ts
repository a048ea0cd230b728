import type { Feature, FeatureCollection } from "geojson";
import type { ExpressionSpecification } from "maplibre-gl";
import type { AreaId } from "../../domain/areas/area";
import type { MapScene } from "../scene";
import { clearances } from "./clearance";

/** The labels as points; labels of chosen areas are among the marks instead. */
export function labelFeatures(scene: MapScene): FeatureCollection {
  const own = chosen(scene);
  const taken = clearances(scene.layers);
  return {
    type: "FeatureCollection",
    features: scene.labels
      .filter(({ id }) => !own.has(id))
      .map(({ id, name, at, rank }) =>
        point(at, { id, name, rank, clearance: Math.round(taken.get(id) ?? 0) }),
      ),
  };
}

/** What is chosen, drawn over the areas: outlines by `mark`, and the names that always show. */
export function markFeatures(scene: MapScene, hovered: AreaId | null): FeatureCollection {
  const marks: readonly (readonly [string, readonly AreaId[]])[] = [
    ["hover", listed(hovered)],
    ["compared", scene.compared],
    ["selected", scene.selected],
    ["focused", listed(scene.focused)],
  ];
  const shapes = new Map(scene.shapes.features.map((shape) => [shape.properties.id, shape]));
  const outlines = marks.flatMap(([mark, ids]) =>
    ids.flatMap((id): readonly Feature[] => {
      const shape = shapes.get(id);
      return shape === undefined
        ? []
        : [{ type: "Feature", properties: { id, mark }, geometry: shape.geometry }];
    }),
  );
  const own = chosen(scene);
  const labels = scene.labels
    .filter(({ id }) => own.has(id))
    .map(({ id, name, at }) => point(at, { id, name, mark: "label" }));
  return { type: "FeatureCollection", features: [...outlines, ...labels] };
}

const listed = (id: AreaId | null): readonly AreaId[] => (id === null ? [] : [id]);

const chosen = (scene: MapScene): ReadonlySet<AreaId> =>
  new Set([...scene.selected, ...scene.compared, ...listed(scene.focused)]);

const point = (at: readonly [number, number], properties: Record<string, unknown>): Feature => ({
  type: "Feature",
  properties,
  geometry: { type: "Point", coordinates: [...at] },
});

/** Picks the features of one mark. */
export const marked = (mark: string): ExpressionSpecification => ["==", ["get", "mark"], mark];
