/** What a site is called: by G* one of the first six, by local Moran one of the next four. */
export const HOT_SPOT_CLASSES = [
  "hot-99",
  "hot-95",
  "hot-90",
  "cold-90",
  "cold-95",
  "cold-99",
  "high-high",
  "low-low",
  "high-low",
  "low-high",
  "not-interesting",
  "island",
  "missing",
] as const;
export type HotSpotClass = (typeof HOT_SPOT_CLASSES)[number];

export type HotSpotStatistic = "gi" | "moran";
