/** What a site is called: by G* hot or cold at 99, 95 or 90 %, by local Moran a quadrant. */
export type HotSpotClass =
  | "hot-99"
  | "hot-95"
  | "hot-90"
  | "cold-90"
  | "cold-95"
  | "cold-99"
  | "high-high"
  | "low-low"
  | "high-low"
  | "low-high"
  | "not-interesting"
  | "island"
  | "missing";

export type HotSpotStatistic = "gi" | "moran";
