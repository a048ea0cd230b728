import { expect, test } from "vitest";
import type { Readings } from "../../src/domain/figures/figure";
import { isCount } from "../../src/domain/catalogue/is-count";
import { loadOwnTables } from "../helpers/ask-analysis";
import { smoothedValues } from "../../src/statistics/hot-spots/smoothed-values";

test("rates keep to the side of the country's rate on which they were, small kommuner nearest to it", async () => {
  const { core, observations, indicators } = await loadOwnTables();
  const cars = indicators.get("electric_cars");
  if (cars === undefined) throw new Error("no electric cars");
  const year = observations.years(cars.id).at(-1) ?? 0;
  const smoothed = smoothedValues(core, observations, cars, year);
  const people = observations.years("population").at(-1) ?? 0;
  const of = (id: string, at: number, area: string): number => {
    const reading = observations.reading(id, at, area);
    return reading.is === "value" ? reading.value : NaN;
  };
  const raw = (smoothed?.ids ?? []).map(
    (area) => of(cars.id, year, area) / of("population", Math.min(year, people), area),
  );
  const moved = raw.map((rate, site) => Math.abs((smoothed?.values[site] ?? NaN) - rate) / rate);
  expect(smoothed?.ids).toHaveLength(98);
  expect(Math.max(...moved)).toBeLessThan(0.1);
  expect(isCount(cars)).toBe(true);
  expect([...indicators.values()].filter(isCount).map(({ id }) => id)).toEqual(["electric_cars"]);
});

const readings = (first: number): Readings => ({
  years: () => [2023],
  reading: (id, _year, area) =>
    id !== "population" && area === "0147"
      ? { is: "gap", why: "mangler" }
      : {
          is: "value",
          value: id === "population" ? 1000 : area === "0101" ? first : 4,
          flag: null,
        },
});

test("missing events have no rate, and what is no count is refused", async () => {
  const { core, indicators } = await loadOwnTables();
  const [indicator] = indicators.values();
  if (indicator === undefined) throw new Error("no indicator");
  const found = smoothedValues(core, readings(9), indicator, 2023);
  expect(found?.values[found.ids.indexOf("0147")]).toBeNaN();
  expect(smoothedValues(core, readings(0.5), indicator, 2023)).toBeNull();
});
