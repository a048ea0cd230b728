import { pathToFileURL } from "node:url";
import { runSteps } from "../../src/domain/steps/run-steps";
import { giStar } from "../../src/statistics/gi-star";
import { localMoran } from "../../src/statistics/moran/local-moran";
import { permuteGlobalMoran } from "../../src/statistics/moran/permute-global-moran";
import { conditionalCounts } from "../../src/statistics/permutation/conditional-counts";
import { foldedPseudoP } from "../../src/statistics/permutation/pseudo-p";
import { rowStandardised } from "../../src/statistics/weights/derive-weights";
import { type JsGeodaRun, openJsGeoda } from "./statistics-jsgeoda";
import { type Lattice, makeLattice } from "./statistics-lattice";

/** One engine on one job. `recorded` are milliseconds measured elsewhere, quoted beside ours. */
export interface StatisticsRow {
  readonly job: string;
  readonly engine: string;
  readonly milliseconds: number;
  /** Times the milliseconds of ours. */
  readonly ratio: number;
  readonly note: string;
}

/** esda (git 11450be, numba) and spdep 1.2-7 on 2 vCPU of the Zen 4 class; not in npm or Debian. */
const RECORDED = [
  { sites: 98, permutations: 999, engine: "esda", milliseconds: 4.3 },
  { sites: 98, permutations: 999, engine: "spdep", milliseconds: 39 },
  { sites: 98, permutations: 9999, engine: "esda", milliseconds: 34.5 },
  { sites: 98, permutations: 9999, engine: "spdep", milliseconds: 447 },
  { sites: 2150, permutations: 999, engine: "esda", milliseconds: 92 },
  { sites: 2150, permutations: 999, engine: "spdep", milliseconds: 1302 },
  { sites: 2150, permutations: 9999, engine: "esda", milliseconds: 862 },
] as const;

const LATTICES = [
  { name: "14 × 7", columns: 14, rows: 7, rounds: 21 },
  { name: "50 × 43", columns: 50, rows: 43, rounds: 11 },
] as const;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1];

/** Runs the engines in turn, round by round, and takes the median of each. */
function interleave(rounds: number, engines: ReadonlyMap<string, () => unknown>) {
  const times = new Map(Array.from(engines.keys(), (name): [string, number[]] => [name, []]));
  for (let round = -2; round < rounds; round++) {
    for (const [name, run] of engines) {
      const started = performance.now();
      run();
      if (round >= 0) times.get(name)?.push(performance.now() - started);
    }
  }
  return new Map(Array.from(times, ([name, list]) => [name, median(list)]));
}

/** Statistics, counts and p of every site: what a local Moran call of the peers does. */
function ourLocalMoran({ values, weights }: Lattice, permutations: number) {
  const standardised = rowStandardised(weights);
  const moran = localMoran(values, standardised);
  const counts = runSteps(conditionalCounts(values, standardised, permutations, 42));
  const p = moran.deviation.map((deviation, site) =>
    foldedPseudoP(
      deviation > 0
        ? counts.atLeast[site]
        : permutations - counts.atLeast[site] + counts.equal[site],
      permutations,
    ),
  );
  return { statistic: moran.statistic, p };
}

type Peer = NonNullable<Awaited<ReturnType<typeof openJsGeoda>>>;
const PEER = "jsgeoda 0.2.3";

/** How far a peer's answer is from ours; p differ by chance, in standard deviations of two runs. */
function disagreement(lattice: Lattice, permutations: number, peer: () => JsGeodaRun): string {
  const ours = ourLocalMoran(lattice, permutations);
  const theirs = peer();
  const relative = theirs.statistic.map(
    (value, site) => Math.abs(value - ours.statistic[site]) / Math.max(1e-3, Math.abs(value)),
  );
  const deviations = theirs.p.map((value, site) => {
    const error = Math.sqrt((2 * value * (1 - value)) / permutations) + 1 / permutations;
    return Math.abs(value - ours.p[site]) / error;
  });
  return `statistic within ${Math.max(...relative).toExponential(1)}, p within ${Math.max(...deviations).toFixed(1)} sd`;
}

function measureLocalMoran(
  lattice: Lattice,
  permutations: number,
  rounds: number,
  open: Peer | undefined,
): readonly Omit<StatisticsRow, "job">[] {
  const peer = open?.(lattice, permutations);
  const engines = new Map<string, () => unknown>([
    ["klimakort", () => ourLocalMoran(lattice, permutations)],
  ]);
  if (peer !== undefined) engines.set(PEER, peer);
  const times = interleave(rounds, engines);
  const own = times.get("klimakort") ?? NaN;
  const theirs = times.get(PEER) ?? NaN;
  const note =
    peer === undefined ? "SKIPPED: not installed" : disagreement(lattice, permutations, peer);
  const recorded = RECORDED.filter(
    (one) => one.sites === lattice.values.length && one.permutations === permutations,
  );
  return [
    { engine: "klimakort", milliseconds: own, ratio: 1, note: "" },
    { engine: PEER, milliseconds: theirs, ratio: theirs / own, note },
    ...recorded.map(({ engine, milliseconds }) => ({
      engine,
      milliseconds,
      ratio: milliseconds / own,
      note: "recorded on another machine",
    })),
  ];
}

/** Local Moran of all sites beside jsgeoda in the same run; G* and global Moran beside recorded figures. */
export async function measureStatistics(): Promise<readonly StatisticsRow[]> {
  const peer = await openJsGeoda();
  return LATTICES.flatMap(({ name, columns, rows, rounds }) => {
    const lattice = makeLattice(columns, rows, 20260101);
    const local = [999, 9999].flatMap((permutations) => {
      const job = `local Moran, ${name} queen, ${permutations} permutations`;
      return measureLocalMoran(lattice, permutations, rounds, peer).map((row) =>
        Object.assign(row, { job }),
      );
    });
    return local.concat(measureOthers(lattice, name, rounds));
  });
}

function measureOthers(lattice: Lattice, name: string, rounds: number): readonly StatisticsRow[] {
  const standardised = rowStandardised(lattice.weights);
  const jobs = new Map<string, () => unknown>([
    [
      `global Moran, ${name} queen, 9999 permutations`,
      () => runSteps(permuteGlobalMoran(lattice.values, standardised, 9999, 42)),
    ],
    [`G* and z, ${name} queen`, () => giStar(lattice.values, lattice.weights)],
  ]);
  return Array.from(interleave(rounds, jobs), ([job, milliseconds]) => ({
    job,
    engine: "klimakort",
    milliseconds,
    ratio: 1,
    note: "",
  }));
}

/** The rows as a Markdown table. */
export function statisticsTable(rows: readonly StatisticsRow[]): string {
  const lines = rows.map(
    ({ job, engine, milliseconds, ratio, note }) =>
      `| ${job} | ${engine} | ${milliseconds.toFixed(2)} | ${ratio.toFixed(1)} | ${note} |`,
  );
  return ["| job | engine | ms | × ours | note |", "|---|---|---|---|---|", ...lines, ""].join(
    "\n",
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.stdout.write(statisticsTable(await measureStatistics()));
}
