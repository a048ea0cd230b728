import { beforeAll, expect, test, vi } from "vitest";
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
