import { readFileSync } from "node:fs";
import type { FeatureCollection, Position } from "geojson";
import { beforeAll, describe, expect, test } from "vitest";
import { VALUE_FLAGS } from "../../src/domain/figures/observation";
import { readAreas } from "../../src/sources/read-areas/read-areas";
import { ask, makeAnalysis } from "../../tests/helpers/ask-analysis";
import { run as runAggregate } from "../../tools/aggregate";
import type {
  AnalysisApi,
  Footprint,
  FootprintFigure,
  FootprintsAnswer,
  FootprintsRequest,
} from "../analysis.api";

const HALVES = "tests/fixtures/areas/halves.geojson";

interface Printed {
  readonly unit: string;
  readonly rule: string;
  readonly footprints: readonly unknown[];
  readonly union: unknown;
}

let analysis: AnalysisApi;
beforeAll(async () => {
  analysis = await makeAnalysis();
});

const footprints = (
  list: readonly Footprint[],
  change: Partial<FootprintsRequest> = {},
): Promise<FootprintsAnswer> =>
  ask(analysis, "footprints", { footprints: list, indicator: "ghg", year: 2023, ...change });

const areas = (id: string, ...members: string[]): Footprint => ({ kind: "areas", id, members });
const catchment: Footprint = { kind: "catchment", id: "c", catchment: "hvo-1.2" };

function readHalves(): readonly Footprint[] {
  const { features } = JSON.parse(readFileSync(HALVES, "utf8")) as FeatureCollection;
  return features.map(({ id, geometry }) => ({
    kind: "polygon",
    id: String(id),
    geometry,
  }));
}

async function printed(...argv: string[]): Promise<Printed> {
  let text = "";
  const io = { stdout: { write: (part: string) => (text += part) }, stderr: { write() {} } };
  await runAggregate([HALVES, "--union", ...argv], io);
  return JSON.parse(text) as Printed;
}

const valueOf = ({ value }: { readonly value: number | null }): number => value ?? NaN;
const figures = ({ value, low, high, missing }: FootprintFigure) => ({ value, low, high, missing });

const printedFigure = (footprint: FootprintsAnswer["footprints"][number]) => ({
  id: footprint.id,
  ...figures(footprint),
  areas: footprint.members.map(({ area, share, value }) => ({ id: area, share, value })),
});

describe("figures of footprints", () => {
  test.each([
    ["ghg", 2023, "area"],
    ["electric_cars_share", 2026, "population"],
    ["protected_nature", 2026, "area"],
  ] as const)("are those of the command line: %s %i by %s", async (indicator, year, rule) => {
    const told = await printed("--indicator", indicator, "--year", String(year), "--rule", rule);
    const answer = await footprints(readHalves(), { indicator, year, rule });
    expect([answer.unit, answer.rule]).toEqual([told.unit, told.rule]);
    expect(figures(answer.union)).toEqual(told.union);
    expect(answer.footprints.map(printedFigure)).toEqual(told.footprints);
  });

  test("given as kommuner are their own figures, and a kommune named twice counts once", async () => {
    const { footprints: found, union } = await footprints([
      areas("both", "0101", "0751"),
      areas("one", "0751", "0751"),
      areas("region", "1082"),
    ]);
    const [both, one, region] = found;
    expect(one).toMatchObject({ id: "one", low: one.value, high: one.value, missing: 0 });
    expect(one.members.map(({ area, share }) => [area, share])).toEqual([["0751", 1]]);
    expect(region.members).toHaveLength(19);
    const copenhagen = valueOf(both.members[0]);
    expect(valueOf(both)).toBeCloseTo(copenhagen + valueOf(one), 6);
    expect(valueOf(union)).toBeCloseTo(copenhagen + valueOf(region), 6);
    expect(union.coveredKm2).toBeGreaterThan(region.coveredKm2);
  });

  test("of other shapes join them without counting ground twice", async () => {
    const { footprints: found, union } = await footprints([catchment, areas("a", "0851", "0773")]);
    const [limfjord, whole] = found;
    expect(limfjord.members.length).toBeGreaterThan(10);
    expect(limfjord.coveredKm2).toBeGreaterThan(7000);
    const sum = limfjord.coveredKm2 + whole.coveredKm2;
    expect(union.coveredKm2).toBeGreaterThan(limfjord.coveredKm2);
    expect(union.coveredKm2).toBeLessThan(sum - 500);
    expect(union.members.find(({ area }) => area === "0851")?.share).toBe(1);
  });

  test("come one by one from a set as `readAreas` gives it", async () => {
    const bytes = new Uint8Array(readFileSync(HALVES));
    const read = await readAreas(bytes, { name: HALVES });
    if (read.is !== "areas") throw new Error("faulty");
    const asSet = await footprints([areas("first", "0101"), { kind: "set", set: read.set }]);
    const asPolygons = await footprints([areas("first", "0101"), ...readHalves()]);
    expect(asSet).toEqual(asPolygons);
  });

  test("per inhabitant are the sum over the people, with the flags of their parts", async () => {
    const { footprints: found } = await footprints([areas("r", "1082")], {
      normalisation: "capita",
    });
    const table = await ask(analysis, "levels", {
      indicator: "ghg",
      normalisation: "capita",
      level: "region",
      date: "2023-12-31",
    });
    const at = table.years.indexOf(2023) * table.areas.length + table.areas.indexOf("1082");
    expect(found[0].value).toBeCloseTo(table.values[at], 9);
    expect(found[0].flags).toEqual(VALUE_FLAGS.filter((_, bit) => table.flags[at] & (1 << bit)));
  });

  test("of nothing are nothing", async () => {
    const { footprints: found, union } = await footprints([]);
    expect(found).toEqual([]);
    expect(union).toMatchObject({ value: 0, coveredKm2: 0, members: [] });
  });
});

const triangle = (...at: Position[]): Footprint => ({
  kind: "polygon",
  id: "t",
  geometry: { type: "Polygon", coordinates: [at] },
});

describe("a request that cannot be met is told by code and value", () => {
  test.each<[string, string, readonly Footprint[], Partial<FootprintsRequest>]>([
    ["unknown-indicator", "nothing", [], { indicator: "nothing" }],
    ["category-indicator", "target_known", [], { indicator: "target_known" }],
    ["unknown-year", "1066", [], { year: 1066 }],
    ["unknown-area", "9999", [areas("a", "9999")], {}],
    ["unknown-area", "hvo-9", [{ ...catchment, catchment: "hvo-9" }], {}],
    ["no-usable-ring", "t", [triangle([9, 56], [9, 57])], {}],
    ["coordinates", "t: coordinate", [triangle([9, 560], [10, 560], [10, 570])], {}],
  ])("%s %s", async (code, detail, list, change) => {
    const request = { footprints: list, indicator: "ghg", year: 2023, ...change };
    const reply = await analysis.run("footprints", 1, request, () => {});
    expect(reply).toMatchObject({ is: "failed", code });
    expect(reply.is === "failed" && reply.detail).toContain(detail);
  });
});
