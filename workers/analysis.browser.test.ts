import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { makeFootprints } from "../tests/bench/seeded-footprints";
import type { PolygonSet } from "../src/geo/polygon-set";
import { loadManifest } from "../src/sources/load-data";
import { readPolygonSet } from "../src/sources/read-flatgeobuf";
import { type RunningJob, type RunOptions, startAnalysis } from "./analysis.client";

/** Milliseconds from asking for an end to the worker's word that it stopped. */
const CANCELLED = 100;
/** Whatever else the machine does only adds to a time, so the best of some rounds is looked at. */
const ROUNDS = 4;
/** Software rendering on a busy machine takes its time. */
const PATIENCE = { timeout: 120_000 };
const BASE = new URL("/data/", location.href).href;

let thousand: PolygonSet;
beforeAll(async () => {
  const manifest = await loadManifest((url) => fetch(url), BASE);
  if (manifest.is !== "ready") throw new Error("no data: npm run data:build");
  const response = await fetch(BASE + manifest.value.files.municipalities.path);
  thousand = makeFootprints(await readPolygonSet(new Uint8Array(await response.arrayBuffer())));
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

/** Moves something a step a frame, as a map that is dragged does, until the test ends; tells how many steps so far. */
function startMoving(): () => number {
  const node = document.createElement("div");
  document.body.append(node);
  let steps = 0;
  let frame = 0;
  const step = (): void => {
    steps += 1;
    node.style.transform = `translate(${steps % 100}px)`;
    frame = requestAnimationFrame(step);
  };
  step();
  onTestFinished(() => {
    cancelAnimationFrame(frame);
    node.remove();
  });
  return () => steps;
}

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** The longest of the page's tasks of 50 ms and more while something is awaited, 0 for none. */
async function longTaskDuring(wait: () => Promise<void>): Promise<number> {
  // What was prepared for this is a task of its own.
  await nextFrame();
  await nextFrame();
  const durations: number[] = [];
  const take = (entries: PerformanceEntryList): void => {
    durations.push(...entries.map(({ duration }) => duration));
  };
  const observer = new PerformanceObserver((list) => {
    take(list.getEntries());
  });
  observer.observe({ type: "longtask" });
  await wait();
  // A task is told of after it ended.
  await nextFrame();
  take(observer.takeRecords());
  observer.disconnect();
  return Math.max(0, ...durations);
}

test("a thousand footprints are counted without a long task in the page", PATIENCE, async () => {
  const steps = startMoving();
  const longest: number[] = [];
  while (longest.length < ROUNDS && !longest.includes(0)) {
    const run = makeThousand();
    const before = steps();
    longest.push(
      await longTaskDuring(async () => {
        const reply = await run({}).reply;
        expect(reply.is === "done" && reply.answer.footprints.length).toBe(1000);
      }),
    );
    expect(steps()).toBeGreaterThan(before);
  }
  expect(Math.min(...longest)).toBe(0);
});

/** Cancels a calculation once it is under way; milliseconds until the worker has stopped and done something else. */
async function timeToStop(): Promise<number> {
  const reports: number[] = [];
  const job = makeThousand()({ onProgress: (done) => void reports.push(done) });
  await vi.waitFor(
    () => {
      expect(reports).not.toEqual([]);
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
  "a calculation that is cancelled stops at once, and the worker does the next",
  PATIENCE,
  async () => {
    const times: number[] = [];
    while (times.length < ROUNDS && !times.some((time) => time < CANCELLED)) {
      times.push(await timeToStop());
    }
    expect(Math.min(...times)).toBeLessThan(CANCELLED);
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
