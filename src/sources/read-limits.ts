import { AreasFault } from "./read-areas/areas-result";

/** The most a file may hold; more is refused with a sentence before memory runs out. */
export const READ_LIMITS = {
  /** Bytes of a file that is read as a whole: GeoJSON, TopoJSON, FlatGeobuf. CSV is a stream and has no such limit. */
  bytes: 500_000_000,
  features: 2_000_000,
  vertices: 20_000_000,
  /** Characters of one row of CSV. */
  rowCharacters: 1_000_000,
  /** Nesting of geometry collections. */
  depth: 16,
  /** Cells of a raster: Denmark at 1 m has 1.6·10¹¹. */
  rasterCells: 1e12,
  /** Cells whose running sums are kept for further questions. */
  rasterCellsKept: 50_000_000,
  /** Cells of one row of a raster's tiles, which is the least that is held at once. */
  rasterCellsAtOnce: 100_000_000,
} as const;

const COUNT = new Intl.NumberFormat("en");

/** Throws AreasFault, for instance "the file has 3,000,000 features; at most 2,000,000 are read". */
export function checkLimit(
  limit: Exclude<keyof typeof READ_LIMITS, "depth">,
  found: number,
  what: string,
): void {
  const most = READ_LIMITS[limit];
  if (found <= most) return;
  throw new AreasFault(`${what} ${COUNT.format(found)}; at most ${COUNT.format(most)} are read`);
}
