import { isMainThread, type MessagePort, parentPort, Worker } from "node:worker_threads";
import { overlapAreas, type OverlapPairs } from "../../src/geo/overlap/overlap-areas";
import { prepareAreas } from "../../src/geo/overlap/prepare-areas";
import type { PreparedAreas } from "../../src/geo/overlap/prepared-areas";
import { packAreas, ringsOfArea } from "../../src/geo/pack-areas";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { benchFootprints, readBenchAreas } from "./bench-areas";

/** The overlap of 1,000 footprints by one worker and by two that share them; buffers are transferred both ways. */
const ROUNDS = 25;
const WARM_UP = 10;

/** Threads of Node 20 do not take over the loader of TypeScript. */
const LOAD_ITSELF = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(import.meta.url)});
})`;

type Message = { readonly areas: PolygonSet } | { readonly footprints: PolygonSet };

const buffers = (set: PolygonSet): ArrayBuffer[] =>
  [set.coordinates, set.ringStart, set.areaStart].map((array) => array.buffer as ArrayBuffer);

function serve(port: MessagePort): void {
  let prepared: PreparedAreas | undefined;
  port.on("message", (message: Message) => {
    if ("areas" in message) {
      prepared = prepareAreas(message.areas);
      port.postMessage("ready");
    } else if (prepared !== undefined) {
      const pairs = overlapAreas(message.footprints, prepared);
      const { footprint, area, squareMetres } = pairs;
      const given = [footprint, area, squareMetres].map(({ buffer }) => buffer as ArrayBuffer);
      port.postMessage(pairs, given);
    }
  });
}

const answer = (worker: Worker): Promise<unknown> =>
  new Promise((resolve) => worker.once("message", resolve));

async function startWorker(areas: PolygonSet): Promise<Worker> {
  const worker = new Worker(LOAD_ITSELF, { eval: true });
  worker.postMessage({ areas }, []);
  await answer(worker);
  return worker;
}

/** Footprints in as many parts of about the same number of vertices. */
function split(set: PolygonSet, parts: number): PolygonSet[] {
  const whole = set.ids.map((_, area) => area);
  const endOf = (area: number): number => set.ringStart[set.areaStart[area + 1]];
  const all = endOf(set.ids.length - 1);
  return Array.from({ length: parts }, (_, part) => {
    const own = whole.filter((area) => Math.floor(((endOf(area) - 1) * parts) / all) === part);
    return packAreas(
      own.map((area) => set.ids[area]),
      own.map((area) => ringsOfArea(set, area)),
    );
  });
}

async function runOnce(workers: readonly Worker[], footprints: PolygonSet): Promise<number> {
  const started = performance.now();
  const parts = split(footprints, workers.length);
  const found = workers.map((worker) => answer(worker) as Promise<OverlapPairs>);
  parts.forEach((part, i) => workers[i].postMessage({ footprints: part }, buffers(part)));
  const pairs = await Promise.all(found);
  const joined = new Float64Array(pairs.reduce((sum, part) => sum + part.area.length, 0));
  pairs.reduce((end, part) => {
    joined.set(part.squareMetres, end);
    return end + part.area.length;
  }, 0);
  return performance.now() - started;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1];

/** A Markdown table: one worker, two workers, and what a second one costs to start. */
export async function benchTwoWorkers(): Promise<string> {
  const areas = await readBenchAreas();
  const footprints = benchFootprints(areas, 1);
  const first = await startWorker(areas);
  const before = performance.now();
  const second = await startWorker(areas);
  const start = performance.now() - before;
  const times: [number[], number[]] = [[], []];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const one = await runOnce([first], footprints);
    const two = await runOnce([first, second], footprints);
    if (round >= 0) {
      times[0].push(one);
      times[1].push(two);
    }
  }
  await Promise.all([first.terminate(), second.terminate()]);
  const [one, two] = times.map(median);
  const [least, leastOfTwo] = times.map((list) => Math.min(...list));
  return [
    "| overlap, 1000 footprints | ms (median) | ms (least) |",
    "|---|--:|--:|",
    `| one worker | ${one.toFixed(1)} | ${least.toFixed(1)} |`,
    `| two workers | ${two.toFixed(1)} | ${leastOfTwo.toFixed(1)} |`,
    `| gain | ${(one / two).toFixed(2)} × | ${(least / leastOfTwo).toFixed(2)} × |`,
    `| start of the second, its index built | ${start.toFixed(0)} | |`,
    "",
  ].join("\n");
}

if (!isMainThread && parentPort !== null) serve(parentPort);
