import type { MultiPolygon, Polygon, Topology } from "topojson-specification";

/** The id is a property before the display topology is made and the geometry's own after. */
interface AreaProperties {
  readonly id?: string;
  readonly name?: string;
  /** Of a piece of ground: where it lies. */
  readonly municipality?: string;
  readonly catchment?: string;
}

export type AreaGeometry = Polygon<AreaProperties> | MultiPolygon<AreaProperties>;

/** The geometries of the only object of a topology of areas. */
export function areaGeometries(topology: Topology): readonly AreaGeometry[] {
  const [object] = Object.values(topology.objects);
  if (object?.type !== "GeometryCollection") {
    throw new RangeError(`the topology holds a ${String(object?.type)}, not a collection`);
  }
  return object.geometries as AreaGeometry[];
}

export function idOf({ id, properties }: AreaGeometry): string {
  return properties?.id ?? String(id);
}
