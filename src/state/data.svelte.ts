import type { Load } from "../domain/package/load";
import type { Tables } from "../domain/package/tables";

export interface DataState {
  readonly load: Load<Tables>;
  retry(): void;
}

/** The data package, fetched at once and again on request. */
export function createData(fetchTables: () => Promise<Load<Tables>>): DataState {
  let load = $state.raw<Load<Tables>>({ is: "waiting" });
  const start = async (): Promise<void> => {
    load = { is: "waiting" };
    load = await fetchTables();
  };
  void start();
  return {
    get load() {
      return load;
    },
    retry() {
      void start();
    },
  };
}
