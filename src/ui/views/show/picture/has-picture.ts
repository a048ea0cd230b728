import type { Route } from "../../../../state/route";
import type { Query } from "../../../../state/url/query";

type Asked = Pick<Query, "vis">;

/** Scenes that are a map: the stage shows their picture. */
export const isMapScene = ({ view }: Route, { vis }: Asked): boolean =>
  (view === "map" && (vis === undefined || vis === "map")) ||
  (view === "initiatives" && vis === "map");

/** Scenes whose paper has a picture: maps, and pages with a map on them. */
export const hasPicture = (route: Route, query: Asked): boolean =>
  isMapScene(route, query) || route.view === "area" || route.view === "initiative";
