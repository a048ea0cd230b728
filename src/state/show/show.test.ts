import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addScene,
  editScene,
  EMPTY_SHOW,
  moveScene,
  removeScene,
  type Scene,
  sceneUrl,
  type Show,
} from "./show";
import { readShowFile, writeShowFile } from "./show-file";
import { readShowLink, writeShowLink } from "./show-link";

const makeScene = (title: string, url = "/kort"): Scene => ({ url, title, notes: "" });
const makeShow = (...titles: readonly string[]): Show => ({
  ...EMPTY_SHOW,
  title: "Mødet",
  dataVersion: "abc123",
  scenes: titles.map((title) => makeScene(title)),
});
const titlesOf = (show: Show): readonly string[] => show.scenes.map(({ title }) => title);

describe("a show", () => {
  test("is pinned to the data of its first scene", () => {
    const one = addScene(EMPTY_SHOW, makeScene("a"), "old");
    expect(addScene(one, makeScene("b"), "new")).toMatchObject({
      dataVersion: "old",
      scenes: [{ title: "a" }, { title: "b" }],
    });
  });

  test.each([
    [0, 1, ["b", "a", "c"]],
    [2, -1, ["a", "c", "b"]],
    [0, -1, ["a", "b", "c"]],
    [2, 1, ["a", "b", "c"]],
  ] as const)("scene %i moves by %i", (index, step, expected) => {
    expect(titlesOf(moveScene(makeShow("a", "b", "c"), index, step))).toEqual(expected);
  });

  test("loses and changes one scene at a time", () => {
    const show = makeShow("a", "b");
    expect(titlesOf(removeScene(show, 0))).toEqual(["b"]);
    expect(editScene(show, 1, { notes: "sig det" }).scenes[1]).toEqual({
      url: "/kort",
      title: "b",
      notes: "sig det",
    });
    expect(editScene(show, 9, { notes: "x" })).toBe(show);
  });
});

describe("the address of a scene", () => {
  test.each([
    ["/kort?i=ghg&l=en&embed=1", "/kort?i=ghg"],
    ["/kommune/0615?gd=2027-01-01&utm=brev", "/kommune/0615?gd=2027-01-01&utm=brev"],
    ["/", "/"],
  ])("%s is kept as %s", (text, kept) => {
    expect(sceneUrl(text)).toBe(kept);
  });

  test.each([
    "https://anden.example/kort",
    "//anden.example/kort",
    "/\\anden.example/kort",
    "javascript:alert(1)",
    "kort",
    "/findes-ikke",
    "/praesentation",
    "",
  ])("%s is none", (text) => {
    expect(sceneUrl(text)).toBeNull();
  });
});

const scene = fc.record({
  url: fc.constantFrom("/kort?i=ghg&sel=0615", "/kommune/0101", "/"),
  title: fc.string({ maxLength: 40, unit: "grapheme" }),
  notes: fc.string({ maxLength: 80, unit: "grapheme" }),
});
const anyShow: fc.Arbitrary<Show> = fc.record({
  schema: fc.constant(1 as const),
  title: fc.string({ maxLength: 40, unit: "grapheme" }),
  dataVersion: fc.constantFrom("", "0f3a9c", "2026-11"),
  scenes: fc.array(scene, { maxLength: 5 }),
});

describe("a file and a link", () => {
  test("read back whatever they write", () => {
    fc.assert(
      fc.property(anyShow, (show) => {
        expect(readShowFile(writeShowFile(show))).toEqual({ is: "show", show });
        const link = writeShowLink(show);
        const read = link.is === "link" ? readShowLink(link.hash) : { is: "show", show };
        expect(read).toEqual({ is: "show", show });
      }),
    );
  });

  test("no text makes them throw", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readShowFile(text)).not.toThrow();
        expect(() => readShowLink(`#show=${text}`)).not.toThrow();
      }),
    );
  });

  test.each([
    ["{", { code: "not-a-show" }],
    ["[]", { code: "not-a-show" }],
    [JSON.stringify({ ...makeShow("a"), schema: 2 }), { code: "version", got: "2", want: "1" }],
    [JSON.stringify({ ...makeShow("a"), farve: "rød" }), { code: "not-a-show" }],
    [
      JSON.stringify({ ...makeShow(), scenes: [makeScene("a"), makeScene("b", "//x.example")] }),
      { code: "address", scene: 2 },
    ],
    [
      JSON.stringify({ ...makeShow(), scenes: [makeScene("a".repeat(301))] }),
      { code: "too-long", scene: 1 },
    ],
  ])("%.40s is refused", (text, fault) => {
    expect(readShowFile(text)).toEqual({ is: "fault", fault });
  });

  test("a show too long for a link is told apart", () => {
    const long = editScene(makeShow("a"), 0, { notes: "æ".repeat(4000) });
    expect(writeShowLink(long)).toMatchObject({ is: "too-long", limit: 8000 });
  });

  test("another fragment is no show", () => {
    expect(readShowLink("#content")).toBeNull();
  });
});
