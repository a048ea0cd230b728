import { addScene, EMPTY_SHOW, type Scene, type Show } from "./show";
import { readShowFile, type ShowFault, writeShowFile } from "./show-file";

/** The part of a browser that keeps a show between visits. */
export interface ShowStore {
  read(): string | null;
  /** False: this browser does not keep it. */
  write(text: string): boolean;
  /** Calls back when another window has written; returns the undo. */
  onChange(listener: () => void): () => void;
}

export interface MyShow {
  readonly show: Show;
  /** False after a change that this browser could not keep. */
  readonly isKept: boolean;
  readonly canUndo: boolean;
  /** Why what was kept could not be read. */
  readonly fault: ShowFault | null;
  add(scene: Scene, dataVersion: string): void;
  replace(show: Show): void;
  /** Takes back the latest change; once. */
  undo(): void;
}

/** The reader's own show, kept in the browser and the same in all its windows. */
export function createMyShow(store: ShowStore): MyShow {
  const read = (): { show: Show; fault: ShowFault | null } => {
    const text = store.read();
    if (text === null) return { show: EMPTY_SHOW, fault: null };
    const found = readShowFile(text);
    return found.is === "show"
      ? { show: found.show, fault: null }
      : { show: EMPTY_SHOW, fault: found.fault };
  };
  let at = $state.raw(read());
  let before = $state.raw<Show | null>(null);
  let isKept = $state(true);
  const keep = (show: Show): void => {
    at = { show, fault: null };
    isKept = store.write(writeShowFile(show));
  };
  const replace = (show: Show): void => {
    before = at.show;
    keep(show);
  };
  store.onChange(() => {
    at = read();
    before = null;
  });
  return {
    get show() {
      return at.show;
    },
    get isKept() {
      return isKept;
    },
    get canUndo() {
      return before !== null;
    },
    get fault() {
      return at.fault;
    },
    add(scene, dataVersion) {
      replace(addScene(at.show, scene, dataVersion));
    },
    replace,
    undo() {
      if (before !== null) keep(before);
      before = null;
    },
  };
}
