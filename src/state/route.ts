/** The views that have an address. */
export type Route =
  | { readonly view: "front" }
  | { readonly view: "map" }
  | { readonly view: "municipality"; readonly code: string }
  | { readonly view: "data" }
  | { readonly view: "unknown"; readonly path: string };

/** Reads a path; a trailing slash does not matter. */
export function readRoute(path: string): Route {
  const [first, second, ...rest] = path.split("/").filter((part) => part !== "");
  if (first === undefined) return { view: "front" };
  if (rest.length === 0) {
    if (first === "kort" && second === undefined) return { view: "map" };
    if (first === "data" && second === undefined) return { view: "data" };
    if (first === "kommune" && second !== undefined && /^\d{4}$/u.test(second)) {
      return { view: "municipality", code: second };
    }
  }
  return { view: "unknown", path };
}

/** The path of a view. */
export function writeRoute(route: Route): string {
  switch (route.view) {
    case "front":
      return "/";
    case "map":
      return "/kort";
    case "municipality":
      return `/kommune/${route.code}`;
    case "data":
      return "/data";
    case "unknown":
      return route.path;
  }
}
