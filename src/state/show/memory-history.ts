import type { HistoryPort } from "../navigation.svelte";

/** A history of one entry in memory: what moves inside a scene leaves the browser's address alone. */
export function createMemoryHistory(start: string): HistoryPort {
  let at = start;
  const go = (url: string): void => {
    at = url;
  };
  return {
    location() {
      const question = at.indexOf("?");
      return question < 0
        ? { pathname: at, search: "" }
        : { pathname: at.slice(0, question), search: at.slice(question) };
    },
    push: go,
    replace: go,
    onPop: () => () => {},
  };
}
