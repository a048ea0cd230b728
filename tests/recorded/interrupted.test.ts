import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Clock } from "../../tools/import/web/clock";
import { finishStaged } from "../../tools/import/write/stage";
import { type Mishap, type RecordedSource, startRecorded } from "./server";
import { answerAccount } from "./sources/account";
import {
  contentOf,
  differing,
  makeClock,
  makeWorkshop,
  runImport,
  type Workshop,
} from "./workshop";

const KEY = "marked-key+with/signs=2b91c0";
const QUESTIONS = 98;

const state: { workshop: Workshop; sources: RecordedSource[] } = {
  workshop: { root: "", data: "", cache: "", remove: () => Promise.resolve() },
  sources: [],
};
beforeEach(async () => {
  state.workshop = await makeWorkshop();
});
afterEach(async () => {
  await Promise.all(state.sources.splice(0).map((source) => source.close()));
  await state.workshop.remove();
});

/** Where a run is killed: one of the questions, by a small generator of its own. */
const killedAt = (seed: number): number => 1 + ((Math.imul(seed, 2654435761) >>> 0) % QUESTIONS);

function spawnImport(source: RecordedSource, data: string) {
  const { cache } = state.workshop;
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      "tools/klimakort.ts",
      "import",
      "klimaregnskab",
      "--years",
      "2023",
      "--date",
      "2026-11-25",
      "--pause",
      "0",
      "--base-url",
      source.baseUrl,
      "--data",
      data,
      "--cache",
      cache,
    ],
    { env: { ...process.env, KLIMAREGNSKAB_API_KEY: KEY }, stdio: ["ignore", "pipe", "pipe"] },
  );
  const written = { out: "" };
  child.stdout.on("data", (chunk: Buffer) => (written.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (written.out += chunk.toString()));
  return { child, written, closed: once(child, "close") };
}

async function start(onAsked: (number: number) => void = () => {}) {
  const source = await startRecorded({ answer: answerAccount(KEY), onAsked });
  state.sources.push(source);
  return source;
}

/** A copy of the package, imported without anything going wrong. */
async function importedWhole() {
  const workshop = { ...state.workshop, data: join(state.workshop.root, "whole") };
  await cp(state.workshop.data, workshop.data, { recursive: true });
  const source = await start();
  const { code } = await importHere(workshop, source, makeClock().clock);
  expect(code).toBe(0);
  return contentOf(workshop.data);
}

const importHere = (workshop: Workshop, source: RecordedSource, clock: Clock) =>
  runImport(
    workshop,
    ["klimaregnskab", "--years", "2023", "--pause", "0", "--base-url", source.baseUrl],
    { clock, environment: { KLIMAREGNSKAB_API_KEY: KEY } },
  );

describe("an import that is killed", () => {
  test("at any question and started again ends with the same bytes as one that is not", async () => {
    const untouched = await contentOf(state.workshop.data);
    const expected = await importedWhole();
    expect(differing(untouched, expected)).toContain("observations/emissions.csv");
    for (const seed of [1, 2, 3, 4]) {
      const workshop = { ...state.workshop, data: join(state.workshop.root, `seed-${seed}`) };
      await cp(state.workshop.data, workshop.data, { recursive: true });
      const { clock } = makeClock();
      // The process ends while it waits after a refusal: nothing of it runs any more.
      const dying: Clock = { ...clock, sleep: () => Promise.reject(new Error("killed")) };
      const mishaps = new Map([[killedAt(seed), { is: "status", status: 503 } as const]]);
      const source = await startRecorded({ answer: answerAccount(KEY), mishaps });
      state.sources.push(source);
      const first = await importHere(workshop, source, dying);
      expect(first.stderr).toContain("killed");
      expect(differing(untouched, await contentOf(workshop.data))).toEqual([]);
      const second = await importHere(workshop, source, clock);
      expect(second.code).toBe(0);
      // Only the answer it was killed at is asked for twice.
      expect(source.asked).toHaveLength(QUESTIONS + 1);
      expect(differing(expected, await contentOf(workshop.data))).toEqual([]);
    }
  });

  test("by the operating system goes on where it stopped, too", async () => {
    const untouched = await contentOf(state.workshop.data);
    const expected = await importedWhole();
    const run: { killed: (() => void) | null } = { killed: null };
    const source = await start((number) => {
      if (number === killedAt(5)) run.killed?.();
    });
    const first = spawnImport(source, state.workshop.data);
    run.killed = () => first.child.kill("SIGKILL");
    await first.closed;
    expect(first.child.signalCode).toBe("SIGKILL");
    expect(differing(untouched, await contentOf(state.workshop.data))).toEqual([]);
    const { code } = await importHere(state.workshop, source, makeClock().clock);
    expect(code).toBe(0);
    expect(source.asked).toHaveLength(QUESTIONS + 1);
    expect(differing(expected, await contentOf(state.workshop.data))).toEqual([]);
  });

  test("while it moved its files is ended by the next one", async () => {
    const { data } = state.workshop;
    await mkdir(join(data, ".import", "observations"), { recursive: true });
    await writeFile(join(data, ".import", "sources.csv"), "new");
    await writeFile(join(data, ".import", "ready.json"), '["observations/base.csv","sources.csv"]');
    await finishStaged(data);
    expect(await readFile(join(data, "sources.csv"), "utf8")).toBe("new");
    await mkdir(join(data, ".import"));
    await writeFile(join(data, ".import", "areas.csv"), "half");
    await finishStaged(data);
    const after = await contentOf(data);
    expect(after.get("areas.csv")).not.toBe("half");
    expect([...after.keys()].filter((name) => name.startsWith(".import"))).toEqual([]);
  });
});

describe("a source that dies half-way", () => {
  test("leaves the package as it was, and says what to do", async () => {
    const untouched = await contentOf(state.workshop.data);
    const mishaps = new Map([[49, { is: "die" } as const]]);
    const source = await startRecorded({ answer: answerAccount(KEY), mishaps });
    state.sources.push(source);
    const { clock, slept } = makeClock();
    const { code, stderr } = await importHere(state.workshop, source, clock);
    expect(code).toBe(1);
    expect(stderr).toMatch(/the connection broke, 6 times; run it again later\.$/mu);
    expect(slept).toEqual([1000, 2000, 4000, 8000, 16_000]);
    expect(differing(untouched, await contentOf(state.workshop.data))).toEqual([]);
  });
});

describe("a key", () => {
  test("is in no file, log or error, whatever the source does with it", async () => {
    const { root } = state.workshop;
    const mishaps = new Map<number, Mishap>([
      [1, { is: "status", status: 500, body: `your key ${KEY}` }],
      [12, { is: "body", body: `not json, ${KEY}` }],
      [13, { is: "body", body: `not json, ${KEY}` }],
    ]);
    const source = await startRecorded({ answer: answerAccount(KEY), mishaps });
    state.sources.push(source);
    const logs: string[] = [];
    const keep = async () => {
      const { stdout, stderr, code } = await importHere(state.workshop, source, makeClock().clock);
      logs.push(stdout, stderr);
      return code;
    };
    expect(await keep()).toBe(2);
    expect(logs.at(-1)).toContain("must be JSON");
    // The journal of the interrupted run, the log, and what the finished run wrote.
    expect((await contentOf(root)).size).toBeGreaterThan(30);
    expect(holders(await contentOf(root))).toEqual([]);
    expect(await keep()).toBe(0);
    expect(holders(await contentOf(root))).toEqual([]);

    const refused = await runImport(
      state.workshop,
      ["klimaregnskab", "--years", "2022", "--pause", "0", "--base-url", source.baseUrl],
      { clock: makeClock().clock, environment: { KLIMAREGNSKAB_API_KEY: `${KEY}-wrong` } },
    );
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("the key in KLIMAREGNSKAB_API_KEY is refused (HTTP 401)");
    const missing = await runImport(state.workshop, ["klimaregnskab"], makeClock());
    expect(missing.stderr).toContain("set KLIMAREGNSKAB_API_KEY in the environment");
    const open = await runImport(state.workshop, ["klimaregnskab", "--base-url", "http://a.test"], {
      ...makeClock(),
      environment: { KLIMAREGNSKAB_API_KEY: KEY },
    });
    expect(open.stderr).toContain("a key is sent over https only");
    logs.push(refused.stdout, refused.stderr, missing.stderr, open.stderr);
    expect(holders(new Map(logs.map((text, at) => [`log ${at}`, text])))).toEqual([]);
  });
});

/** Names of the texts that hold the key in one form or another. */
function holders(texts: ReadonlyMap<string, string>): readonly string[] {
  const forms = [KEY, encodeURIComponent(KEY), Buffer.from(KEY).toString("base64")];
  return [...texts].flatMap(([name, text]) =>
    forms.some((form) => text.includes(form)) ? [name] : [],
  );
}
