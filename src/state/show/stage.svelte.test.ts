import { describe, expect, test } from "vitest";
import { createNavigation } from "../navigation.svelte";
import { createMemoryHistory } from "./memory-history";
import { createMyShow, type ShowStore } from "./my-show.svelte";
import { EMPTY_SHOW, type Scene, type Show } from "./show";
import { commandOf, type StageCommand } from "./stage-keys";
import { createStage, type Stage } from "./stage.svelte";

const makeScene = (title: string): Scene => ({ url: "/kort", title, notes: "" });
const makeShow = (...titles: readonly string[]): Show => ({
  ...EMPTY_SHOW,
  scenes: titles.map(makeScene),
});

function makeStage(...titles: readonly string[]): Stage {
  const stage = createStage(() => 1000);
  stage.start(makeShow(...titles));
  return stage;
}

function makeStore(start: string | null): ShowStore & { text: string | null; tell(): void } {
  const listeners = new Set<() => void>();
  return {
    text: start,
    read() {
      return this.text;
    },
    write(text) {
      this.text = text;
      return true;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell() {
      for (const listener of listeners) listener();
    },
  };
}

const key = (name: string, more: Partial<Parameters<typeof commandOf>[0]> = {}) =>
  commandOf({
    key: name,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    ...more,
  });

describe("the stage", () => {
  test("a clicker alone walks from the first scene to the last and no further", () => {
    const stage = makeStage("a", "b", "c");
    const seen: (string | undefined)[] = [];
    for (const pressed of ["PageDown", "PageDown", "PageDown", "PageUp"]) {
      const command = key(pressed);
      if (command !== null) stage.obey(command);
      seen.push(stage.scene?.title);
    }
    expect(seen).toEqual(["b", "c", "c", "b"]);
    expect(stage.next?.title).toBe("c");
  });

  test("Escape takes a panel away, then the blank, then the show", () => {
    const stage = makeStage("a");
    stage.obey("blank");
    stage.obey("table");
    expect([stage.panel, stage.isBlank]).toEqual(["table", false]);
    stage.obey("leave");
    expect(stage.panel).toBeNull();
    stage.obey("blank");
    stage.obey("leave");
    expect([stage.isBlank, stage.show === null]).toEqual([false, false]);
    stage.obey("leave");
    expect(stage.show).toBeNull();
  });

  test("the live map is asked for scene by scene", () => {
    const stage = makeStage("a", "b");
    stage.obey("live-map");
    expect(stage.isLive).toBe(true);
    stage.obey("next");
    expect(stage.isLive).toBe(false);
  });

  test("a panel leaves the scene where it is, a new scene closes the panel", () => {
    const stage = makeStage("a", "b");
    stage.obey("last");
    for (const panel of ["search", "list", "table"] as const) {
      stage.obey(panel);
      expect([stage.panel, stage.at]).toEqual([panel, 1]);
    }
    stage.obey("first");
    expect([stage.panel, stage.at, stage.startedAt]).toEqual([null, 0, 1000]);
  });
});

describe("keys", () => {
  test.each<[string, StageCommand]>([
    [" ", "next"],
    ["ArrowRight", "next"],
    ["PageUp", "previous"],
    ["Home", "first"],
    ["End", "last"],
    ["F5", "full-screen"],
    ["F", "full-screen"],
    [".", "blank"],
    ["B", "blank"],
    ["n", "notes"],
    ["M", "live-map"],
    ["/", "search"],
    ["L", "list"],
    ["t", "table"],
  ])("%s means %s", (name, command) => {
    expect(key(name)).toBe(command);
  });

  test("shift and space go back; a key with Ctrl is the browser's", () => {
    expect(key(" ", { shiftKey: true })).toBe("previous");
    expect(key("f", { ctrlKey: true })).toBeNull();
    expect(key("x")).toBeNull();
  });
});

describe("the reader's own show", () => {
  test("is kept, undone once, and read again", () => {
    const store = makeStore(null);
    const mine = createMyShow(store);
    mine.add(makeScene("a"), "v1");
    mine.add(makeScene("b"), "v2");
    expect(createMyShow(store).show.scenes).toHaveLength(2);
    mine.undo();
    expect([mine.show.scenes.length, mine.canUndo, mine.show.dataVersion]).toEqual([
      1,
      false,
      "v1",
    ]);
  });

  test("follows another window", () => {
    const store = makeStore(null);
    const mine = createMyShow(store);
    createMyShow(store).add(makeScene("a"), "v1");
    store.tell();
    expect(mine.show.scenes).toHaveLength(1);
  });

  test("what cannot be read is said and not thrown away", () => {
    const store = makeStore("{");
    const mine = createMyShow(store);
    expect([mine.fault, mine.show, store.text]).toEqual([{ code: "not-a-show" }, EMPTY_SHOW, "{"]);
  });

  test("a browser that keeps nothing is told", () => {
    const mine = createMyShow({ ...makeStore(null), write: () => false });
    mine.add(makeScene("a"), "v1");
    expect([mine.isKept, mine.show.scenes.length]).toEqual([false, 1]);
  });
});

test("what moves inside a scene leaves the address of the page alone", () => {
  const navigation = createNavigation(createMemoryHistory("/kort?i=ghg"));
  navigation.choose({ sel: ["0615"] });
  expect(navigation.href(navigation.route)).toBe("/kort?i=ghg&sel=0615");
  navigation.follow("/kommune/0101");
  expect(navigation.route).toEqual({ view: "municipality", code: "0101" });
  expect(navigation.query.i).toBeUndefined();
});
