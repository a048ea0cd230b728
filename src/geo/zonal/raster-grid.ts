/** Where a raster's cells lie, in the coordinates of the areas; row 0 is at the top. */
export interface RasterGrid {
  readonly columns: number;
  readonly rows: number;
  /** x of the left edge of column 0. */
  readonly left: number;
  /** y of the upper edge of row 0. */
  readonly top: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
}
