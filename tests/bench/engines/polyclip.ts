import { importPeer } from "./import-peer";
type Polygons = [number, number][][][];

/** polyclip-ts' intersection, or undefined where it is not installed. */
export async function openPolyclip(): Promise<
  ((a: Polygons, b: Polygons) => Polygons) | undefined
> {
  try {
    const { intersection } = (await importPeer("polyclip-ts")) as {
      intersection: (a: Polygons, b: Polygons) => Polygons;
    };
    return intersection;
  } catch {
    return undefined;
  }
}
