const HEADINGS = {
  x: [
    "lon",
    "lng",
    "long",
    "longitude",
    "længdegrad",
    "laengdegrad",
    "x",
    "easting",
    "utm_x",
    "x_utm32",
  ],
  y: ["lat", "latitude", "breddegrad", "y", "northing", "utm_y", "y_utm32"],
} as const;

/** The columns of a point's coordinates by their headings, whatever their order and case; null without both. */
export function placeColumns(headings: readonly string[]): { x: number; y: number } | null {
  const names = headings.map((name) => name.trim().toLowerCase());
  const find = (known: readonly string[]): number =>
    names.findIndex((name) => known.includes(name));
  const [x, y] = [find(HEADINGS.x), find(HEADINGS.y)];
  return x < 0 || y < 0 ? null : { x, y };
}
