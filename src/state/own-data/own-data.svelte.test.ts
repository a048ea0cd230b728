import { expect, test } from "vitest";
import type { OwnRead } from "../../domain/own-data/own-read";
import type { Analysis } from "../../../workers/analysis.client";
import { createOwnData, type OwnData } from "./own-data.svelte";
import { createOwnImport } from "./own-import.svelte";

const VALUES: OwnRead = {
  is: "values",
  values: {
    encoding: "utf-8",
    separator: ";",
    decimal: "comma",
    decimalIsGuess: false,
    rows: 1,
    areaHeading: "Kommune",
    yearHeading: null,
    columns: [
      { name: "Andel", unit: "%", decimals: 1, years: [{ year: null, values: { "0101": 12.5 } }] },
      { name: "Antal", unit: "", decimals: 0, years: [{ year: 2020, values: { "0101": 0 } }] },
    ],
    unused: [],
    notes: [],
  },
};

/** A worker that answers when it is told to, in the order of the questions. */
function makeWorker() {
  const answers: ((answer: OwnRead) => void)[] = [];
  const cancelled: number[] = [];
  const analysis = {
    run(): unknown {
      const place = answers.length;
      const reply = new Promise((resolve) => {
        answers.push((answer) => {
          resolve({ is: "done", answer });
        });
      });
      return { reply, cancel: () => cancelled.push(place) };
    },
  } as unknown as Analysis;
  return { analysis, answers, cancelled };
}

function makeStore(first: string | null = null) {
  const store = { text: first, full: false };
  const port = {
    read: () => store.text,
    write(text: string) {
      if (!store.full) store.text = text;
      return !store.full;
    },
  };
  return { store, port };
}

async function fill(own: OwnData): Promise<readonly string[]> {
  const { analysis, answers } = makeWorker();
  const reading = createOwnImport(() => analysis, own, "2026-11-25");
  const opened = reading.open(new File(["x"], "biler_2024.csv"));
  answers[0]?.(VALUES);
  await opened;
  return reading.accept();
}

test("columns become indicators: a share is a mean, years of the file stand, others are proposed", async () => {
  const own = createOwnData(makeStore().port, () => {});
  const ids = await fill(own);
  expect(own.indicators.map(({ indicator, years }) => [indicator.kind, years[0]?.year])).toEqual([
    ["intensive", 2024],
    ["extensive", 2020],
  ]);
  expect(own.indicators[0]?.indicator.name.da).toBe("Andel (egne data)");
  await fill(own);
  expect(own.indicators.map(({ indicator }) => indicator.id)).toEqual(ids);
});

test("they are kept when the reader asks, come back, and are told to the worker", async () => {
  const { store, port } = makeStore();
  const own = createOwnData(port, () => {});
  const [first = ""] = await fill(own);
  expect([store.text, own.isKept]).toEqual([null, false]);
  expect(own.keep()).toBe(true);
  const told: number[] = [];
  const later = createOwnData(port, (all) => told.push(all.length));
  await later.restore();
  expect([later.isKept, told]).toEqual([true, [2]]);
  expect(later.indicators).toEqual(own.indicators);
  later.remove(first);
  expect(JSON.parse(store.text ?? "")).toMatchObject({ indicators: [{ years: [{ year: 2020 }] }] });
  later.forget();
  expect(store.text).toBe("");
});

test.each(["", "{", '{"schema":2}', '{"schema":1,"indicators":[{"indicator":{"id":"ghg"}}]}'])(
  "%j brings back nothing",
  async (text) => {
    const own = createOwnData(makeStore(text).port, () => {});
    await own.restore();
    expect([own.indicators, own.isKept]).toEqual([[], false]);
  },
);

test("a browser without room says so", async () => {
  const { store, port } = makeStore();
  store.full = true;
  const own = createOwnData(port, () => {});
  await fill(own);
  expect([own.keep(), own.isKept]).toEqual([false, false]);
});

test("a new file cancels the one before, whose answer comes too late", async () => {
  const { analysis, answers, cancelled } = makeWorker();
  const own = createOwnData(makeStore().port, () => {});
  const reading = createOwnImport(() => analysis, own, "2026-11-25");
  const first = reading.open(new File(["x"], "a.csv"));
  const second = reading.open(new File(["x"], "b.csv"));
  answers[1]?.({ is: "fault", fault: { code: "empty" } });
  await second;
  answers[0]?.(VALUES);
  await first;
  expect(cancelled).toEqual([0]);
  expect(reading.state).toEqual({ is: "fault", name: "b.csv", fault: { code: "empty" } });
});
