import type { Navigation } from "../../navigation.svelte";
import { type OwnShape, writeOwnShapes } from "../../url/own-shapes";
import { withShape } from "./shapes";

/** Signs of an address that mail programs and servers still carry whole. */
const LONGEST_IN_LINK = 2000;

/** The areas that a reader has made. */
export interface OwnAreas {
  readonly shapes: readonly OwnShape[];
  /** False: they are too large for a link and are kept by this window only. */
  readonly areInLink: boolean;
  add(shapes: readonly OwnShape[]): void;
  /** Another outline or another name for the area called so. */
  change(name: string, to: OwnShape): void;
  remove(name: string): void;
  replace(shapes: readonly OwnShape[]): void;
}

/** Areas stand in the address while they fit there; larger ones are held in memory. */
export function createOwnAreas(navigation: Pick<Navigation, "query" | "choose">): OwnAreas {
  let held = $state.raw<readonly OwnShape[]>([]);
  const shapes = (): readonly OwnShape[] =>
    navigation.query.own.length > 0 ? navigation.query.own : held;
  const replace = (next: readonly OwnShape[]): void => {
    const fits = writeOwnShapes(next).length <= LONGEST_IN_LINK;
    held = fits ? [] : next;
    navigation.choose({ own: fits ? next : [] });
  };
  return {
    get shapes() {
      return shapes();
    },
    get areInLink() {
      return held.length === 0 || navigation.query.own.length > 0;
    },
    add(added) {
      replace(added.reduce<readonly OwnShape[]>((all, shape) => withShape(all, shape), shapes()));
    },
    change(name, to) {
      replace(withShape(shapes(), to, name));
    },
    remove(name) {
      replace(shapes().filter((shape) => shape.name !== name));
    },
    replace,
  };
}
