import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { denominatorYear, figureOf, type Readings } from "./figure";
import type { Indicator } from "./indicator";
import type { Reading } from "./observation";

const indicator = (change: Partial<Indicator>): Indicator => ({
  id: "ghg",
  theme: "emissions",
  name: { da: "", en: "" },
  unit: "t CO₂e",
  kind: "extensive",
  defaultDenominator: "capita",
  denominatorReason: { da: "", en: "" },
  normalisations: ["capita", "total"],
  direction: "lower_better",
  breaks: {},
  palette: "sequential",
  decimals: {},
  definition: { da: "", en: "" },
  caveat: null,
  source: "s",
  ...change,
});

const value = (v: number): Reading => ({ is: "value", value: v, flag: null });

function makeReadings(table: Record<string, Record<string, Reading>>): Readings {
  return {
    reading: (name, _year, area) => table[name]?.[area] ?? { is: "gap", why: "mangler" },
    years: () => [2023],
  };
}

const everyone = ["0101", "0147", "0151"].map((area) => ({ area, share: 1 }));

describe("figureOf", () => {
  test("divides the sum by the sum, not the mean of quotients", () => {
    const readings = makeReadings({
      ghg: { "0101": value(100), "0147": value(100), "0151": value(100) },
      population: { "0101": value(10), "0147": value(20), "0151": value(70) },
    });
    const figure = figureOf(readings, indicator({}), "capita", 2023, everyone);
    expect(figure).toMatchObject({ is: "value", value: 3, members: 3, missing: 0 });
  });

  test("weights an intensive figure by people", () => {
    const readings = makeReadings({
      share: { "0101": value(10), "0147": value(40) },
      population: { "0101": value(300), "0147": value(100), "0151": value(5) },
    });
    const share = indicator({ id: "share", kind: "intensive" });
    expect(figureOf(readings, share, "total", 2023, everyone)).toMatchObject({
      value: 17.5,
      missing: 1,
    });
  });

  test("a kommune's own intensive figure needs no weight", () => {
    const readings = makeReadings({ share: { "0101": value(10) } });
    const share = indicator({ id: "share", kind: "intensive" });
    expect(figureOf(readings, share, "total", 2023, [{ area: "0101", share: 1 }])).toMatchObject({
      value: 10,
    });
  });

  test("carries flags once and counts gaps", () => {
    const readings = makeReadings({
      ghg: {
        "0101": { is: "value", value: 1, flag: "preliminary" },
        "0147": { is: "value", value: 1, flag: "preliminary" },
        "0151": { is: "gap", why: "diskretioneret" },
      },
    });
    expect(figureOf(readings, indicator({}), "total", 2023, everyone)).toEqual({
      is: "value",
      value: 2,
      flags: ["preliminary"],
      members: 3,
      missing: 1,
    });
  });

  test("is a gap, never zero, when nothing is known", () => {
    const figure = figureOf(makeReadings({}), indicator({}), "total", 2023, everyone);
    expect(figure).toEqual({ is: "gap", why: "mangler", members: 3, missing: 3 });
  });

  test("a zero is a value", () => {
    const readings = makeReadings({ ghg: { "0101": value(0) } });
    const figure = figureOf(readings, indicator({}), "total", 2023, [{ area: "0101", share: 1 }]);
    expect(figure).toMatchObject({ is: "value", value: 0 });
  });

  test("sums over a partition add to the whole", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(4)), { minLength: 1 }),
        (parts) => {
          const areas = parts.map((_, index) => `a${index}`);
          const table = Object.fromEntries(parts.map(([v], index) => [`a${index}`, value(v)]));
          const readings = makeReadings({ ghg: table });
          const total = (members: readonly string[]): number => {
            const figure = figureOf(
              readings,
              indicator({}),
              "total",
              2023,
              members.map((area) => ({ area, share: 1 })),
            );
            return figure.is === "value" ? figure.value : 0;
          };
          const groups = [0, 1, 2, 3, 4].map((g) => areas.filter((_, i) => parts[i]?.[1] === g));
          expect(groups.map(total).reduce((a, b) => a + b)).toBe(total(areas));
        },
      ),
    );
  });
});

test.each([
  [[2025, 2026], 2026, 2026],
  [[2025, 2026], 2018, 2025],
  [[2018, 2020], 2019, 2018],
  [[], 2019, undefined],
])("of %j the denominator of %i is %s", (years, year, expected) => {
  expect(denominatorYear(years, year)).toBe(expected);
});
