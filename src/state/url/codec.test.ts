import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAddress, writeAddress } from "./codec";
import { CLASS_METHODS, LANGUAGES, MODES, type Query, TABS } from "./query";
import { AREA_LEVELS } from "../../domain/areas/area";
import { NORMALISATIONS } from "../../domain/figures/indicator";

const areaId = fc.constantFrom("0101", "0147", "kkr-midtjylland", "1084", "hvo-1.1", "DK");
const word = fc.string({ minLength: 1, maxLength: 12 });
const query: fc.Arbitrary<Query> = fc.record({
  v: fc.constant(1 as const),
  i: fc.option(fc.constantFrom("ghg", "coastal_damage_2070"), { nil: undefined }),
  n: fc.option(fc.constantFrom(...NORMALISATIONS), { nil: undefined }),
  y: fc.option(fc.integer({ min: 0, max: 9999 }), { nil: undefined }),
  m: fc.constantFrom(...MODES),
  g: fc.constantFrom(...AREA_LEVELS),
  gd: fc.option(fc.constantFrom("2026-12-31", "2027-01-01"), { nil: undefined }),
  sel: fc.uniqueArray(areaId),
  cmp: fc.uniqueArray(areaId),
  own: fc.constant([]),
  f: fc.dictionary(
    word.filter((key) => key !== "__proto__"),
    word,
    { maxKeys: 3, noNullPrototype: true },
  ),
  k: fc.record({
    method: fc.constantFrom(...CLASS_METHODS),
    count: fc.integer({ min: 3, max: 7 }),
  }),
  vis: fc.option(fc.constantFrom(...TABS), { nil: undefined }),
  l: fc.constantFrom(...LANGUAGES),
  embed: fc.boolean(),
});

describe("address", () => {
  test("reads back whatever it writes", () => {
    fc.assert(
      fc.property(query, (state) => {
        const read = readAddress(writeAddress(state));
        expect(read.query).toEqual(state);
        expect(read.misread).toEqual([]);
      }),
    );
  });

  test("no text makes it throw", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readAddress(text)).not.toThrow();
      }),
    );
  });

  test("reads the example of the contract", () => {
    const { query: read, misread } = readAddress(
      "?v=1&i=ghg&n=capita&y=2023&m=level&g=municipality&gd=2026-11-23&sel=0101,0147&cmp=0751&f=sector:transport;status:active&k=fixed5&vis=map&l=da",
    );
    expect(misread).toEqual([]);
    expect(read).toMatchObject({
      i: "ghg",
      n: "capita",
      y: 2023,
      gd: "2026-11-23",
      sel: ["0101", "0147"],
      cmp: ["0751"],
      f: { sector: "transport", status: "active" },
      vis: "map",
    });
  });

  test("keeps unknown keys in their order", () => {
    const read = readAddress("?utm_source=brev&i=ghg&x=1");
    expect(writeAddress(read.query, read.unknown)).toBe("?i=ghg&utm_source=brev&x=1");
  });

  test.each([
    ["y", "20x3"],
    ["g", "sogn"],
    ["gd", "2026-02-30"],
    ["sel", "abc"],
    ["k", "fixed99"],
    ["f", "nocolon"],
    ["f", "a:%"],
    ["l", "sv"],
    ["embed", "ja"],
    ["v", "2"],
  ])("a wrong %s falls back and is reported", (key, text) => {
    const read = readAddress(`?${key}=${encodeURIComponent(text)}`);
    expect(read.misread).toEqual([{ key, text }]);
    expect(read.query).toEqual(readAddress("").query);
  });
});
