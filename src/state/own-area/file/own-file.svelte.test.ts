import { expect, test } from "vitest";
import type { AreasAnswer } from "../../../../workers/analysis.api";
import type { Analysis } from "../../../../workers/analysis.client";
import { createOwnFile } from "./own-file.svelte";

/** A square with a square hole, and `more` corners along its first edge. */
function areas(id: string, more = 0): AreasAnswer {
  const along = Array.from({ length: more }, (_, i) => [10 + (i + 1) / (more + 1), 56]).flat();
  const outer = [10, 56, ...along, 11, 56, 11, 57, 10, 57];
  const hole = [10.2, 56.2, 10.2, 56.8, 10.8, 56.8, 10.8, 56.2];
  return {
    is: "areas",
    warnings: [],
    degrees: Float64Array.from([...outer, ...hole]),
    set: {
      ids: [id],
      coordinates: new Float64Array(outer.length + hole.length),
      ringStart: new Uint32Array([0, outer.length / 2, (outer.length + hole.length) / 2]),
      areaStart: new Uint32Array([0, 2]),
    },
  };
}

/** A worker that answers when told to. */
function startWorker() {
  const waiting: ((read: AreasAnswer) => void)[] = [];
  const cancelled: number[] = [];
  const analysis = {
    run: () => {
      const at = waiting.length;
      const reply = new Promise((resolve) => {
        waiting.push((answer) => {
          resolve({ is: "done", answer });
        });
      });
      return { reply, cancel: () => cancelled.push(at) };
    },
    stop() {},
  } as unknown as Analysis;
  return { waiting, cancelled, file: createOwnFile(() => analysis) };
}

const fileOf = (name: string, text = "", size = text.length) => ({
  name,
  size,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer,
});

const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
};

test("small areas become the reader's own: holes in their rings, a name from the file", async () => {
  const { file, waiting } = startWorker();
  const opened = file.open(fileOf("enge.geojson"), []);
  await settle();
  expect(file.state).toMatchObject({ is: "reading", name: "enge.geojson" });
  waiting[0]?.(areas("1"));
  const { shapes } = await opened;
  expect(shapes).toMatchObject([
    {
      name: "enge",
      polygons: [
        [
          [
            [10, 56],
            [11, 56],
            [11, 57],
            [10, 57],
          ],
          { length: 4 },
        ],
      ],
    },
  ]);
  expect(file.state).toMatchObject({ is: "shapes", found: 1 });
});

test("areas with many corners stay a file of their own", async () => {
  const { file, waiting } = startWorker();
  const opened = file.open(fileOf("marker.fgb"), []);
  await settle();
  waiting[0]?.(areas("mark", 500));
  expect(await opened).toEqual({ codes: [], shapes: [] });
  expect(file.state).toMatchObject({ is: "ground", set: { ids: ["mark"] } });
});

test("a new file cancels the one before, whose late answer is dropped", async () => {
  const { file, waiting, cancelled } = startWorker();
  const first = file.open(fileOf("first.geojson"), []);
  await settle();
  const second = file.open(fileOf("second.fgb"), []);
  await settle();
  expect(cancelled).toEqual([0]);
  waiting[1]?.(areas("b"));
  waiting[0]?.(areas("a"));
  expect((await first).shapes).toEqual([]);
  expect((await second).shapes).toMatchObject([{ name: "b" }]);
  file.clear();
  expect(file.state).toEqual({ is: "none" });
});

test("what is too large or names no kommune is refused with its reason", async () => {
  const { file } = startWorker();
  await file.open(fileOf("large.csv", "", 200e6), []);
  expect(file.state).toMatchObject({ is: "fault", fault: { code: "size", bytes: 200e6 } });
  await file.open(fileOf("list.csv", "Atlantis\n"), []);
  expect(file.state).toMatchObject({ is: "fault", fault: { code: "codes" } });
});
