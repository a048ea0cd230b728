import type { OwnIndicator } from "../../domain/own-data/own-indicator";

/** Where a browser keeps text; see `main.ts`. */
interface OwnStore {
  read(): string | null;
  /** False where the browser has no room or no such store. */
  write(text: string): boolean;
}

/** Longitude and latitude interleaved. */
export type OwnPositions = Float32Array;

/** The indicators that a reader brought. They are in this tab alone until the reader keeps them in the browser. */
export interface OwnData {
  readonly indicators: readonly OwnIndicator[];
  /** Whether the browser keeps them after the tab is closed. */
  readonly isKept: boolean;
  /** Places of the points that were counted; null where there are none, also after the tab was closed. */
  positions(id: string): OwnPositions | null;
  add(indicators: readonly OwnIndicator[], positions: OwnPositions | null): void;
  remove(id: string): void;
  /** Keeps all in the browser, now and after each change; false where the browser refuses. */
  keep(): boolean;
  /** Takes them out of the browser's store; they stay in this tab. */
  forget(): void;
  /** Brings back what was kept; resolves when that is done. */
  restore(): Promise<void>;
}

export function createOwnData(
  store: OwnStore,
  onChange: (indicators: readonly OwnIndicator[]) => void,
): OwnData {
  let indicators = $state.raw<readonly OwnIndicator[]>([]);
  let isKept = $state(false);
  const places = new Map<string, OwnPositions>();
  const save = (): boolean =>
    store.write(indicators.length === 0 ? "" : JSON.stringify({ schema: 1, indicators }));
  const change = (next: readonly OwnIndicator[]): void => {
    indicators = next;
    onChange(next);
    if (isKept) isKept = save();
  };
  return {
    get indicators() {
      return indicators;
    },
    get isKept() {
      return isKept;
    },
    positions: (id) => places.get(id) ?? null,
    add(more, positions) {
      const ids = new Set(more.map(({ indicator }) => indicator.id));
      if (positions !== null) for (const id of ids) places.set(id, positions);
      change([...indicators.filter(({ indicator }) => !ids.has(indicator.id)), ...more]);
    },
    remove(id) {
      places.delete(id);
      change(indicators.filter(({ indicator }) => indicator.id !== id));
    },
    keep() {
      isKept = save();
      return isKept;
    },
    forget() {
      isKept = false;
      store.write("");
    },
    async restore() {
      const text = store.read();
      if (text === null || text === "") return;
      const { readKept } = await import("./kept");
      const kept = readKept(text);
      if (kept.length === 0) return;
      change(kept);
      isKept = true;
    },
  };
}
