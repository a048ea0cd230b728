import { expect, test } from "vitest";
import type { ReadAreas } from "../../sources/read-areas/areas-result";
import type { Analysis } from "../../../workers/analysis.client";
import { createOwnFile } from "./own-file.svelte";

const DATE = "2026-12-31";
const read: ReadAreas = {
  is: "areas",
  warnings: [],
  set: {
    ids: ["a"],
    coordinates: new Float64Array(6),
    ringStart: new Uint32Array([0, 3]),
    areaStart: new Uint32Array([0, 1]),
  },
};

/** A worker that answers when told to, with the shares it is told. */
function startWorker() {
  const waiting: ((shares: readonly number[]) => void)[] = [];
  const cancelled: number[] = [];
  const analysis = {
    run: (job: string) => {
      if (job === "areas") {
        return { reply: Promise.resolve({ is: "done", answer: read }), cancel() {} };
      }
      const at = waiting.length;
      const reply = new Promise((resolve) => {
        waiting.push((shares) => {
          const members = shares.map((share, i) => ({ area: `010${i}`, share, value: 1 }));
          const figure = { members };
          resolve({
            is: "done",
            answer: { footprints: [{ id: "a", ...figure }], union: figure },
          });
        });
      });
      return { reply, cancel: () => cancelled.push(at) };
    },
    stop() {},
  } as unknown as Analysis;
  const file = createOwnFile(() => analysis);
  return { waiting, cancelled, file };
}

const fileOf = (name: string, text = "", size = text.length) => ({
  name,
  size,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer,
});

const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
};

test("areas are cut in the worker; a kommune that is only touched is left out", async () => {
  const { file, waiting } = startWorker();
  const opened = file.open(fileOf("a.geojson"), [], DATE, 2023);
  await settle();
  expect(file.state).toMatchObject({ is: "reading", name: "a.geojson" });
  waiting[0]?.([0.5, 1e-9]);
  await opened;
  expect(file.state).toMatchObject({ is: "ground", covered: [{ area: "0100", share: 0.5 }] });
});

test("a new file cancels the one before, whose late answer is dropped", async () => {
  const { file, waiting, cancelled } = startWorker();
  const first = file.open(fileOf("first.geojson"), [], DATE, 2023);
  await settle();
  const second = file.open(fileOf("second.fgb"), [], DATE, 2023);
  await settle();
  expect(cancelled).toEqual([0]);
  waiting[0]?.([1]);
  waiting[1]?.([0.25]);
  await Promise.all([first, second]);
  expect(file.state).toMatchObject({ name: "second.fgb", covered: [{ share: 0.25 }] });
  file.clear();
  expect(file.state).toEqual({ is: "none" });
});

test("what is too large, lies outside or names no kommune is refused with its reason", async () => {
  const { file, waiting } = startWorker();
  await file.open(fileOf("large.csv", "", 200e6), [], DATE, 2023);
  expect(file.state).toMatchObject({ is: "fault", fault: { code: "size", bytes: 200e6 } });
  await file.open(fileOf("list.csv", "Atlantis\n"), [], DATE, 2023);
  expect(file.state).toMatchObject({ is: "fault", fault: { code: "codes" } });
  const opened = file.open(fileOf("sea.geojson"), [], DATE, 2023);
  await settle();
  waiting[0]?.([]);
  await opened;
  expect(file.state).toMatchObject({ is: "fault", fault: { code: "outside" } });
});
