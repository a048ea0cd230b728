import type { Area } from "../domain/areas/area";

/** The levels whose areas are sets of kommuner with a page of their own, and the first part of its path. */
const AREA_PATHS = { kkr: "kkr", region: "region", catchment: "opland" } as const;
export type PageLevel = keyof typeof AREA_PATHS;

/** The views that have an address. */
export type Route =
  | { readonly view: "front" }
  | { readonly view: "map" }
  | { readonly view: "initiatives" }
  | { readonly view: "municipality"; readonly code: string }
  | { readonly view: "area"; readonly level: PageLevel; readonly id: string }
  | { readonly view: "show" }
  | { readonly view: "initiative"; readonly id: string }
  | { readonly view: "tracks" }
  | { readonly view: "plans" }
  | { readonly view: "compare" }
  | { readonly view: "own-area" }
  | { readonly view: "own-data" }
  | { readonly view: "hotspots" }
  /** No year: the newest account. */
  | { readonly view: "report"; readonly year: number | null }
  | { readonly view: "data" }
  | { readonly view: "changes" }
  | { readonly view: "unknown"; readonly path: string };

const PAGE_LEVELS = Object.keys(AREA_PATHS) as PageLevel[];

/** The page of an area; null for the country, which has none of its own. */
export function routeOf({ id, level }: Pick<Area, "id" | "level">): Route | null {
  switch (level) {
    case "municipality":
      return { view: "municipality", code: id };
    case "country":
      return null;
    case "kkr":
    case "region":
    case "catchment":
      return { view: "area", level, id };
  }
}

/** Views whose address is one word. */
const WORDS = {
  map: "kort",
  initiatives: "indsatser",
  tracks: "spor",
  plans: "planer",
  compare: "sammenlign",
  "own-area": "omraade",
  "own-data": "egne-data",
  hotspots: "hotspots",
  data: "data",
  show: "praesentation",
} as const satisfies Partial<Record<Route["view"], string>>;

type Single = Extract<Route, { readonly view: keyof typeof WORDS }>;

const isSingle = (route: Route): route is Single => route.view in WORDS;

const SINGLE: ReadonlyMap<string, Route> = new Map<string, Route>([
  ...(Object.keys(WORDS) as (keyof typeof WORDS)[]).map((view) => [WORDS[view], { view }] as const),
  ["rapport", { view: "report", year: null }],
]);

/** The page of one thing: the word before its id says of what kind. */
function readItem(kind: string, id: string): Route | undefined {
  if (kind === "kommune")
    return /^\d{4}$/u.test(id) ? { view: "municipality", code: id } : undefined;
  if (kind === "rapport")
    return /^\d{4}$/u.test(id) ? { view: "report", year: Number(id) } : undefined;
  if (!/^[a-z0-9-]+$/u.test(id)) return undefined;
  if (kind === "data") return id === "aendringer" ? { view: "changes" } : undefined;
  if (kind === "indsatser") return { view: "initiative", id };
  const level = PAGE_LEVELS.find((name) => AREA_PATHS[name] === kind);
  return level === undefined
    ? undefined
    : { view: "area", level, id: id.replace(/^(hvo-\d+)-(\d+)$/u, "$1.$2") };
}

/** Reads a path; a trailing slash does not matter. */
export function readRoute(path: string): Route {
  const [first, second, ...rest] = path.split("/").filter((part) => part !== "");
  if (first === undefined) return { view: "front" };
  const unknown: Route = { view: "unknown", path };
  if (rest.length > 0) return unknown;
  return (second === undefined ? SINGLE.get(first) : readItem(first, second)) ?? unknown;
}

/** The path of a view. */
export function writeRoute(route: Route): string {
  if (isSingle(route)) return `/${WORDS[route.view]}`;
  switch (route.view) {
    case "front":
      return "/";
    case "municipality":
      return `/kommune/${route.code}`;
    case "area":
      // A dot would make it a file to web servers.
      return `/${AREA_PATHS[route.level]}/${route.id.replace(".", "-")}`;
    case "changes":
      return "/data/aendringer";
    case "initiative":
      return `/indsatser/${route.id}`;
    case "report":
      return route.year === null ? "/rapport" : `/rapport/${route.year}`;
    case "unknown":
      return route.path;
  }
}
