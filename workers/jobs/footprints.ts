import { makeApportioner, defaultRule } from "../../src/domain/aggregate/apportioner";
import type { Apportioned, CoveredShare } from "../../src/domain/aggregate/apportioned";
import { scaleSteps } from "../../src/domain/steps/run-steps";
import { coveredByUnion, coveredShares } from "../../src/geo/covered-shares";
import { lastDayOf } from "../../src/geo/level-ground";
import type { PreparedAreas } from "../../src/geo/overlap/prepared-areas";
import type { FootprintFigure } from "../analysis.api";
import type { Job } from "../mechanism/job";
import { footprintGround } from "./footprint-ground";

/** Progress by which the outlines are read and the overlaps known; what is left is the union. */
const READ = 0.2;
const COVERED = 0.5;

/** The figure of each footprint and of all together, as `klimakort aggregate` counts. */
export const footprints: Job<"footprints"> = async function* (data, request) {
  const { year } = request;
  const indicator = data.countable(request.indicator, year);
  const { normalisation = "total", rule = defaultRule(indicator) } = request;
  const { core, observations } = data.tables;
  const date = request.date ?? lastDayOf(year);
  const question = { indicator, normalisation, year, level: "municipality", rule, date } as const;
  const apportion = makeApportioner(core, observations, question);
  const areas = yield* data.prepared("municipality", date);
  const figureOf = (covered: readonly CoveredShare[]): FootprintFigure =>
    withGround(apportion(covered), areas);
  const { ids, whole, outlined, outlines } = yield* footprintGround(data, request.footprints, date);
  yield READ;
  const outlineShares = yield* scaleSteps(coveredShares(outlines, areas), READ, COVERED);
  const shares = whole.map((members) => wholeShares(areas, members));
  outlined.forEach((footprint, i) => {
    shares[footprint] = outlineShares[i];
  });
  const together =
    outlined.length > 0 ? yield* scaleSteps(coveredByUnion(outlines, areas), COVERED, 1) : [];
  return {
    unit: indicator.unit,
    rule,
    footprints: ids.map((id, i) => named(id, figureOf(shares[i]))),
    union: figureOf(joinShares(areas, together, new Set(whole.flat()))),
  };
};

function named(id: string, figure: FootprintFigure): FootprintFigure & { readonly id: string } {
  return { id, ...figure };
}

function withGround({ areas, ...figure }: Apportioned, prepared: PreparedAreas): FootprintFigure {
  const place = new Map(prepared.ids.map((id, i) => [id, i]));
  const squareMetres = areas.reduce(
    (sum, { area, share }) => sum + share * prepared.squareMetres[place.get(area) ?? -1],
    0,
  );
  return { ...figure, members: areas, coveredKm2: squareMetres / 1e6 };
}

function wholeShares({ ids }: PreparedAreas, members: readonly string[]): readonly CoveredShare[] {
  const inside = new Set(members);
  return ids.filter((id) => inside.has(id)).map((area) => ({ area, share: 1 }));
}

/** What outlines cover together, and the kommuner that a footprint names as a whole. */
function joinShares(
  { ids }: PreparedAreas,
  outlined: readonly CoveredShare[],
  whole: ReadonlySet<string>,
): readonly CoveredShare[] {
  const shares = new Map(outlined.map(({ area, share }) => [area, share]));
  for (const area of whole) shares.set(area, 1);
  return ids.flatMap((area) => {
    const share = shares.get(area);
    return share === undefined ? [] : [{ area, share }];
  });
}
