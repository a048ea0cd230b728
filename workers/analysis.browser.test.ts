import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { commands } from "vitest/browser";
import { startPanning } from "../tests/helpers/panning-map";
import { makeFootprints } from "../tests/bench/seeded-footprints";
import type { PolygonSet } from "../src/geo/polygon-set";
import { loadManifest } from "../src/sources/load-data";
import { readPolygonSet } from "../src/sources/read-flatgeobuf";
import type { JobName } from "./analysis.api";
import { type RunningJob, type RunOptions, startAnalysis } from "./analysis.client";

/** Milliseconds from asking for an end to the worker's answer to the next question. */
const CANCELLED = 100;
/** Milliseconds of processor time that a task of ours may take. */
const LONG = 50;
/** Software rendering on a busy machine takes its time. */
const PATIENCE = { timeout: 120_000 };
const BASE = new URL("/data/", location.href).href;

let kommuner: PolygonSet;
let thousand: PolygonSet;
beforeAll(async () => {
  const manifest = await loadManifest((url) => fetch(url), BASE);
  if (manifest.is !== "ready") throw new Error("no data: npm run data:build");
  const response = await fetch(BASE + manifest.value.files.municipalities.path);
  kommuner = await readPolygonSet(new Uint8Array(await response.arrayBuffer()));
  thousand = makeFootprints(kommuner);
}, PATIENCE.timeout);

const analysis = startAnalysis(BASE);
const asked = { indicator: "ghg", year: 2023 } as const;

/** A request for the thousand with arrays of its own, which it gives away. */
function makeThousand(): (options: RunOptions) => RunningJob<"footprints"> {
  const coordinates = thousand.coordinates.slice();
  const ringStart = thousand.ringStart.slice();
  const areaStart = thousand.areaStart.slice();
  const set = { ids: thousand.ids, coordinates, ringStart, areaStart };
  const transfer = [coordinates.buffer, ringStart.buffer, areaStart.buffer];
  const footprints = [{ kind: "set", set }] as const;
  return (options) =>
    analysis.run("footprints", { footprints, ...asked }, { ...options, transfer });
}

/** Longest task of the page without MapLibre's own calls, milliseconds of processor time. */
async function longestTaskDuring(wait: () => Promise<void>): Promise<number> {
  await commands.startTrace();
  await wait();
  return await commands.stopTrace("maplibre-gl");
}

function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test(
  "a map of the kommuner pans while a thousand footprints are counted, and no task of the page takes 50 ms of processor time beside MapLibre's",
  PATIENCE,
  async () => {
    const map = await startPanning(kommuner);
    onTestFinished(map.stop);
    const run = makeThousand();
    const before = map.frames();
    const longest = await longestTaskDuring(async () => {
      const reply = await run({}).reply;
      expect(reply.is === "done" && reply.answer.footprints.length).toBe(1000);
    });
    expect(map.frames() - before).toBeGreaterThan(5);
    expect(longest).toBeGreaterThan(0);
    expect(longest).toBeLessThan(LONG);
  },
);

test("a task of the page that takes longer is seen", PATIENCE, async () => {
  const longest = await longestTaskDuring(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => {
          work(20 * LONG);
          resolve();
        }),
      ),
  );
  expect(longest).toBeGreaterThan(LONG);
});

/** Cancels a job once it has told that part; milliseconds until the worker has stopped and done something else. */
async function timeToStop(
  start: (options: RunOptions) => RunningJob<JobName>,
  part: number,
): Promise<number> {
  let told = 0;
  const job = start({ onProgress: (done) => void (told = done) });
  await vi.waitFor(
    () => {
      expect(told).toBeGreaterThan(part);
    },
    { ...PATIENCE, interval: 5 },
  );
  const before = performance.now();
  job.cancel();
  const next = analysis.run("footprints", { footprints: [], ...asked });
  expect(await job.reply).toEqual({ is: "cancelled" });
  expect((await next.reply).is).toBe("done");
  return performance.now() - before;
}

test(
  "a calculation that is cancelled stops within 100 ms, the median of five, and the worker does the next",
  PATIENCE,
  async () => {
    const times: number[] = [];
    while (times.length < 5) times.push(await timeToStop(makeThousand(), 0));
    expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(CANCELLED);
  },
);

/** An overlap that first makes the thousand ready: parts of that work are told from 0 to 0.1. */
const overlapWithThousand = (options: RunOptions): RunningJob<"overlap"> =>
  analysis.run(
    "overlap",
    { a: { level: "country", date: "2026-12-31" }, b: { set: thousand } },
    options,
  );

test(
  "so does an overlap while it makes a thousand areas ready, the median of five moments",
  PATIENCE,
  async () => {
    const times: number[] = [];
    for (const part of [0, 0.01, 0.02, 0.04, 0.07]) {
      times.push(await timeToStop(overlapWithThousand, part));
    }
    expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(CANCELLED);
  },
);

test("the raster library comes when it is asked for", PATIENCE, async () => {
  const url = new URL("../tests/fixtures/rasters/four-by-two.tif", import.meta.url);
  const response = await fetch(url);
  const raster = await response.arrayBuffer();
  const request = { level: "country", date: "2026-12-31", raster } as const;
  const reply = await analysis.run("zonal", request, { transfer: [raster] }).reply;
  // The raster lies at the middle of its projection, south of Denmark.
  expect(reply.is === "done" && [...reply.answer.count]).toEqual([0]);
  expect(raster.byteLength).toBe(0);
});
