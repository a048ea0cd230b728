import * as v from "valibot";
import type { AreaId } from "../../../domain/areas/area";
import { type OwnShape, readOwnShapes, writeOwnShapes } from "../../url/own-shapes";

/** An own area that the reader keeps under a name. */
export interface Kept {
  readonly name: string;
  readonly codes: readonly AreaId[];
  readonly shapes: readonly OwnShape[];
}

/** Where text is kept between visits; null where there is none, false where this browser keeps none. */
export interface TextStore {
  read(): string | null;
  write(text: string): boolean;
}

export interface SavedAreas {
  readonly all: readonly Kept[];
  /** False after a change that this browser could not keep. */
  readonly isKept: boolean;
  /** Takes the place of the one of that name. */
  save(area: Kept): void;
  remove(name: string): void;
}

const KEPT = v.array(
  v.object({ name: v.string(), codes: v.array(v.string()), shapes: v.string() }),
);

/** What is kept, without the parts of it that cannot be read. */
function readKept(text: string | null): readonly Kept[] {
  if (text === null) return [];
  try {
    return v.parse(KEPT, JSON.parse(text)).flatMap(({ name, codes, shapes }) => {
      const read = shapes === "" ? [] : readOwnShapes(shapes);
      return read === undefined ? [] : [{ name, codes, shapes: read }];
    });
  } catch {
    return [];
  }
}

const writeKept = (all: readonly Kept[]): string =>
  JSON.stringify(
    all.map(({ name, codes, shapes }) => ({ name, codes, shapes: writeOwnShapes(shapes) })),
  );

/** Own areas kept in this browser, only when the reader asks for it. */
export function createSavedAreas(store: TextStore): SavedAreas {
  let all = $state.raw(readKept(store.read()));
  let isKept = $state(true);
  const keep = (next: readonly Kept[]): void => {
    all = next;
    isKept = store.write(writeKept(next));
  };
  return {
    get all() {
      return all;
    },
    get isKept() {
      return isKept;
    },
    save(area) {
      keep([...all.filter(({ name }) => name !== area.name), area]);
    },
    remove(name) {
      keep(all.filter((kept) => kept.name !== name));
    },
  };
}
