import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { giStar } from "../gi-star";
import { globalMoran } from "../moran/global-moran";
import { localMoran } from "../moran/local-moran";
import { runSteps } from "../../domain/steps/run-steps";
import { rowStandardised } from "../weights/derive-weights";
import { weightsFromLinks } from "../weights/from-links";
import type { SpatialWeights } from "../weights/spatial-weights";
import { findHotSpots } from "./find-hot-spots";
import type { HotSpotStatistic } from "./hot-spot-class";
import type { HotSpotResult } from "./hot-spot-result";

/** The answers of esda, spdep and 999,999 brute-force permutations, kept outside the repository. */
const REFERENCE = new URL("../../../../shared/reference/lisa_reference.json", import.meta.url);
const VARIABLE = "log10_population_density_2026";
const PERMUTATIONS = 9999;

interface Reference {
  readonly codes: readonly string[];
  readonly queen: Readonly<Record<string, readonly string[]>>;
  readonly attributes: Readonly<Record<string, readonly number[]>>;
  readonly esda: { readonly queen: Readonly<Record<string, EsdaAnswer>> };
  readonly spdep: { readonly queen: Readonly<Record<string, SpdepAnswer>> };
  readonly p_mc: { readonly queen: Readonly<Record<string, readonly (number | null)[]>> };
}

type Numbers = readonly (number | null)[];

interface EsdaAnswer {
  readonly moran: Readonly<Record<"I" | "EI" | "VI_rand" | "z_rand", number>>;
  readonly local: Readonly<Record<"Is" | "EIc" | "VIc", Numbers>>;
  readonly Gistar_B: { readonly Gs: Numbers };
}

interface SpdepAnswer {
  readonly localmoran_Z_conditional: Numbers;
  readonly localGstar_B_z: Numbers;
}

interface Case {
  readonly values: Float64Array;
  readonly weights: SpatialWeights;
  readonly islands: readonly boolean[];
  readonly esda: EsdaAnswer;
  readonly spdep: SpdepAnswer;
  readonly p: Numbers;
}

function readCase(): Case {
  const reference = JSON.parse(readFileSync(REFERENCE, "utf8")) as Reference;
  const places = new Map(reference.codes.map((code, place) => [code, place]));
  const links = reference.codes.flatMap((code, from) =>
    reference.queen[code].map((other) => ({ from, to: places.get(other) ?? NaN })),
  );
  return {
    values: Float64Array.from(reference.attributes[VARIABLE]),
    weights: weightsFromLinks(reference.codes.length, links),
    islands: reference.codes.map((code) => reference.queen[code].length === 0),
    esda: reference.esda.queen[VARIABLE],
    spdep: reference.spdep.queen[VARIABLE],
    p: reference.p_mc.queen[VARIABLE],
  };
}

/** Largest difference, relative (absolute below 0.001), of ours × `scale`; answers without a value and islands aside. */
function difference(
  ours: ArrayLike<number>,
  theirs: Numbers,
  islands: readonly boolean[] = [],
  scale = 1,
): number {
  return theirs.reduce<number>((worst, their, site) => {
    if (islands[site] || their === null) return worst;
    return Math.max(worst, Math.abs(ours[site] * scale - their) / Math.max(1e-3, Math.abs(their)));
  }, 0);
}

function analyse({ values, weights }: Case, statistic: HotSpotStatistic): HotSpotResult {
  const request = {
    values,
    weights,
    statistic,
    permutations: PERMUTATIONS,
    seed: 42,
    adjust: true,
  };
  const result = runSteps(findHotSpots(request));
  if (result === undefined) throw new Error("cancelled without being asked");
  return result;
}

// The reference answers are not part of the repository.
describe.skipIf(!existsSync(REFERENCE))("against esda, spdep and brute force", () => {
  test("global Moran's I and its moments agree", () => {
    const { values, weights, esda } = readCase();
    const moran = globalMoran(values, rowStandardised(weights));
    const { I, EI, VI_rand: variance, z_rand: z } = esda.moran;
    const ours = [moran.statistic, moran.expected, moran.variance, moran.z];
    expect(difference(ours, [I, EI, variance, z])).toBeLessThan(1e-10);
  });

  test("local Moran, its conditional moments and z agree in every kommune", () => {
    const { values, weights, islands, esda, spdep } = readCase();
    const local = localMoran(values, rowStandardised(weights));
    expect(difference(local.statistic, esda.local.Is)).toBeLessThan(1e-10);
    // esda gives the moments in spdep's scale, n/(n − 1) times that of its own statistic.
    const scale = values.length / (values.length - 1);
    expect(difference(local.expected, esda.local.EIc, [], scale)).toBeLessThan(1e-10);
    expect(difference(local.variance, esda.local.VIc, [], scale * scale)).toBeLessThan(1e-10);
    expect(difference(local.z, spdep.localmoran_Z_conditional, islands)).toBeLessThan(1e-10);
  });

  test("G* and its z agree in every kommune", () => {
    const { values, weights, islands, esda, spdep } = readCase();
    const gi = giStar(values, weights);
    expect(difference(gi.statistic, esda.Gistar_B.Gs, islands)).toBeLessThan(1e-10);
    expect(difference(gi.z, spdep.localGstar_B_z, islands)).toBeLessThan(1e-10);
  });

  test.each(["gi", "moran"] as const)(
    "pseudo p of %s agree within Monte-Carlo error",
    (statistic) => {
      const reference = readCase();
      const { local } = analyse(reference, statistic);
      for (const [site, p] of reference.p.entries()) {
        if (reference.islands[site] || p === null) continue;
        const error = 4 * Math.sqrt((p * (1 - p)) / PERMUTATIONS) + 1 / PERMUTATIONS;
        expect(Math.abs((local[site].p ?? NaN) - p), `site ${site}`).toBeLessThanOrEqual(error);
      }
    },
  );

  test("seven kommuner are islands by land border", () => {
    const { islands, global, n } = analyse(readCase(), "moran");
    expect([islands, n, global.p]).toEqual([7, 98, 1 / (PERMUTATIONS + 1)]);
  });
});
