import { flushSync } from "svelte";
import { expect, test } from "vitest";
import { createNavigation, type HistoryPort } from "./navigation.svelte";

function makeHistory(start: string): HistoryPort & { readonly entries: string[]; back(): void } {
  const entries = [start];
  const listeners = new Set<() => void>();
  return {
    entries,
    location() {
      const url = new URL(entries.at(-1) ?? "/", "http://own.test");
      return { pathname: url.pathname, search: url.search };
    },
    push: (url) => void entries.push(url),
    replace: (url) => void entries.splice(-1, 1, url),
    onPop(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    back() {
      entries.pop();
      for (const listener of listeners) listener();
    },
  };
}

test("a choice is a new entry, a slide is not, and unknown keys stay", () => {
  const history = makeHistory("/kort?utm=brev");
  const navigation = createNavigation(history);
  navigation.choose({ g: "region" });
  navigation.slide({ y: 2019 });
  navigation.slide({ y: 2020 });
  expect(history.entries).toEqual(["/kort?utm=brev", "/kort?y=2020&g=region&utm=brev"]);
});

test("what follows from the address changes when the reader goes back", () => {
  const history = makeHistory("/kort");
  const navigation = createNavigation(history);
  const seen: string[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(navigation.query.g);
    });
  });
  flushSync();
  navigation.choose({ g: "kkr" });
  flushSync();
  history.back();
  flushSync();
  expect(seen).toEqual(["municipality", "kkr", "municipality"]);
  stop();
});

test("a stopped navigation no longer listens", () => {
  const history = makeHistory("/");
  const navigation = createNavigation(history);
  navigation.choose({}, { view: "map" });
  navigation.stop();
  history.back();
  expect(navigation.route).toEqual({ view: "map" });
});
