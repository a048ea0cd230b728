import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type OverlapPairs, overlapAreas } from "../../src/geo/overlap/overlap-areas";
import { prepareAreas } from "../../src/geo/overlap/prepare-areas";
import { packAreas, ringsOfArea } from "../../src/geo/pack-areas";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { type BenchRow, median } from "./measure";

const ROUNDS = 15;
const WARM_UP = 8;

/** One worker beside two, every other footprint each: buffers transferred there and back, the areas prepared before. */
export async function benchOverlapWorkers(
  areas: PolygonSet,
  footprints: PolygonSet,
): Promise<BenchRow[]> {
  const workers = [startWorker(areas), startWorker(areas)];
  const expected = overlapAreas(footprints, prepareAreas(areas));
  const times: [number[], number[]] = [[], []];
  let identical = true;
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const count of [1, 2]) {
      const hands = Array.from({ length: count }, (_, hand) => deal(footprints, count, hand));
      const started = performance.now();
      const answers = await Promise.all(hands.map((hand, i) => ask(workers[i], hand)));
      if (round >= 0) times[count - 1].push(performance.now() - started);
      identical &&= answers.every((answer, hand) => agrees(expected, answer, count, hand));
    }
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  const [one, two] = times.map((list) => median(list));
  const row = (engine: string, milliseconds: number, failure: string): BenchRow => ({
    job: `overlap, ${footprints.ids.length} footprints, worker threads`,
    engine,
    milliseconds,
    ratio: milliseconds / one,
    disagreement: identical ? 0 : NaN,
    failure,
  });
  const same = identical ? "bit-identical" : "NOT the same answers";
  return [
    row("klimakort, 1 worker", one, ""),
    row("klimakort, 2 workers", two, `${(one / two).toFixed(2)} times as fast, ${same}`),
  ];
}

/** tsx does not reach into threads by itself. */
function startWorker(areas: PolygonSet): Worker {
  const { href } = new URL("engines/overlap-worker.ts", import.meta.url);
  const start = `import("tsx/esm/api").then(({ register }) => { register(); return import("${href}"); })`;
  return new Worker(start, { eval: true, workerData: areas });
}

/** Every `count`-th footprint, with buffers of its own. */
function deal(set: PolygonSet, count: number, hand: number): PolygonSet {
  const dealt = set.ids.flatMap((_, i) => (i % count === hand ? [i] : []));
  return packAreas(
    dealt.map((i) => set.ids[i]),
    dealt.map((i) => ringsOfArea(set, i)),
  );
}

async function ask(worker: Worker, set: PolygonSet): Promise<OverlapPairs> {
  const { coordinates, ringStart, areaStart } = set;
  worker.postMessage(set, [
    coordinates.buffer,
    ringStart.buffer,
    areaStart.buffer,
  ] as ArrayBuffer[]);
  const [answer] = (await once(worker, "message")) as [OverlapPairs];
  return answer;
}

function agrees(all: OverlapPairs, part: OverlapPairs, count: number, hand: number): boolean {
  let at = 0;
  for (let i = 0; i < all.area.length; i++) {
    if (all.footprint[i] % count !== hand) continue;
    if (part.footprint[at] * count + hand !== all.footprint[i]) return false;
    if (part.area[at] !== all.area[i] || part.squareMetres[at] !== all.squareMetres[i])
      return false;
    at++;
  }
  return at === part.area.length;
}
