/** One engine on one job; answers are compared with ours. */
export interface Engine {
  readonly name: string;
  /** Does the whole job once and returns its figures in a fixed order. */
  readonly run: () => Float64Array | Uint16Array;
  /** Rounds to measure; slow peers get one. */
  readonly rounds?: number;
  /** What went wrong without an exception; its figures are NaN and not compared. */
  readonly note?: () => string;
}

export interface BenchRow {
  readonly job: string;
  readonly engine: string;
  /** Median, milliseconds. */
  readonly milliseconds: number;
  readonly ratio: number;
  /** Largest relative disagreement with ours over figures above the job's least; NaN for ours. */
  readonly disagreement: number;
  readonly failure: string;
}

/** Figures below this are too small to compare relatively. */
export interface Job {
  readonly name: string;
  readonly least: number;
  readonly rounds: number;
}

const WARM_UP = 10;

/** Runs the engines in turn, round by round; the first is ours. An engine that throws is reported and left out. */
export function measureJob(job: Job, engines: readonly Engine[]): BenchRow[] {
  const times = engines.map((): number[] => []);
  const answers: (Float64Array | Uint16Array | undefined)[] = [];
  const failures: string[] = engines.map(() => "");
  // Ours is short: it needs more rounds until it is compiled.
  for (let round = 0; round < WARM_UP; round++) answers[0] = engines[0].run();
  for (let round = -1; round < job.rounds; round++) {
    engines.forEach((engine, i) => {
      const rounds = engine.rounds ?? job.rounds;
      if (failures[i] !== "" || round >= rounds || (round < 0 && rounds === 1)) return;
      const started = performance.now();
      try {
        answers[i] = engine.run();
      } catch (error) {
        failures[i] = `failed: ${error instanceof Error ? error.message : String(error)}`;
      }
      if (round >= 0) times[i].push(performance.now() - started);
    });
  }
  const own = median(times[0]);
  return engines.map((engine, i) => ({
    job: job.name,
    engine: engine.name,
    milliseconds: median(times[i]),
    ratio: median(times[i]) / own,
    disagreement: i === 0 ? NaN : disagreement(answers[0], answers[i], job.least),
    failure: failures[i] || (engine.note?.() ?? ""),
  }));
}

export function skipped(job: string, engine: string, why: string): BenchRow {
  return {
    job,
    engine,
    milliseconds: NaN,
    ratio: NaN,
    disagreement: NaN,
    failure: `SKIPPED: ${why}`,
  };
}

export function median(values: readonly number[]): number {
  return values.length === 0 ? NaN : values.toSorted((a, b) => a - b)[values.length >> 1];
}

function disagreement(
  ours: Float64Array | Uint16Array | undefined,
  theirs: Float64Array | Uint16Array | undefined,
  least: number,
): number {
  if (ours === undefined || theirs === undefined) return NaN;
  let worst = 0;
  ours.forEach((value, i) => {
    const scale = Math.max(Math.abs(value), Math.abs(theirs[i]));
    if (scale > Math.max(0, least) && !Number.isNaN(theirs[i]))
      worst = Math.max(worst, Math.abs(value - theirs[i]) / scale);
  });
  return worst;
}

const show = (value: number): string => (Number.isNaN(value) ? "–" : value.toFixed(1));

/** The rows as a Markdown table. */
export function benchTable(rows: readonly BenchRow[]): string {
  const lines = rows.map(({ job, engine, milliseconds, ratio, disagreement: off, failure }) => {
    const rel = Number.isNaN(off) ? "–" : off === 0 ? "0" : off.toExponential(1);
    return `| ${job} | ${engine} | ${show(milliseconds)} | ${show(ratio)} | ${rel} | ${failure} |`;
  });
  const head = [
    "| job | engine | ms (median) | × ours | largest rel. disagreement | |",
    "|---|---|--:|--:|--:|---|",
  ];
  return `${[...head, ...lines].join("\n")}\n`;
}
