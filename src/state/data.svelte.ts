import type { Load } from "../domain/package/load";
import { withOwn } from "../domain/own-data/join-own";
import type { OwnIndicator } from "../domain/own-data/own-indicator";
import type { Tables } from "../domain/package/tables";

export interface DataState {
  readonly load: Load<Tables>;
  retry(): void;
}

/** The data package with the reader's own indicators, fetched at once and again on request. */
export function createData(
  fetchTables: () => Promise<Load<Tables>>,
  own: () => readonly OwnIndicator[] = () => [],
): DataState {
  let load = $state.raw<Load<Tables>>({ is: "waiting" });
  const start = async (): Promise<void> => {
    load = { is: "waiting" };
    load = await fetchTables();
  };
  void start();
  const joined = $derived<Load<Tables>>(
    load.is === "ready" ? { is: "ready", value: withOwn(load.value, own()) } : load,
  );
  return {
    get load() {
      return joined;
    },
    retry() {
      void start();
    },
  };
}
