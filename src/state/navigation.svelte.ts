import { readRoute, type Route, writeRoute } from "./route";
import { type Address, readAddress, writeAddress } from "./url/codec";
import type { Query } from "./url/query";

/** The part of a browser window that navigation needs. */
export interface HistoryPort {
  location(): { readonly pathname: string; readonly search: string };
  push(url: string): void;
  replace(url: string): void;
  /** Calls back when the reader goes back or forward; returns the undo. */
  onPop(listener: () => void): () => void;
}

export interface Navigation {
  readonly route: Route;
  readonly query: Query;
  readonly misread: Address["misread"];
  /** A choice: a new entry in the history. */
  choose(change: Partial<Query>, route?: Route): void;
  /** A slider on the move: the same entry. */
  slide(change: Partial<Query>): void;
  /** The address of a view with a changed query, for a link. */
  href(route: Route, change?: Partial<Query>): string;
  follow(url: string): void;
  stop(): void;
}

/** The address as state: everything on screen follows from it. */
export function createNavigation(port: HistoryPort): Navigation {
  const current = (): { route: Route; address: Address } => {
    const { pathname, search } = port.location();
    return { route: readRoute(pathname), address: readAddress(search) };
  };
  let at = $state.raw(current());
  const refresh = (): void => {
    at = current();
  };
  const href = (route: Route, change: Partial<Query> = {}): string =>
    writeRoute(route) + writeAddress({ ...at.address.query, ...change }, at.address.unknown);
  const stop = port.onPop(refresh);
  return {
    get route() {
      return at.route;
    },
    get query() {
      return at.address.query;
    },
    get misread() {
      return at.address.misread;
    },
    choose(change, route = at.route) {
      port.push(href(route, change));
      refresh();
    },
    slide(change) {
      port.replace(href(at.route, change));
      refresh();
    },
    href,
    follow(url) {
      port.push(url);
      refresh();
    },
    stop,
  };
}
