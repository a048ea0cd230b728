import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  closingLine,
  countPlaywright,
  countStage,
  countVitest,
  sumCounts,
} from "../../scripts/gate/counts.mjs";
import { nextStage, runAll } from "../../scripts/gate/schedule.mjs";
import { chooseStages, STAGES, type Stage } from "../../scripts/gate/stages.mjs";

const makeStage = (name: string, extra: Partial<Stage> = {}): Stage => ({
  name,
  script: name,
  cores: 1,
  counting: "check",
  ...extra,
});

const vitestReport = (extra: object = {}) => ({
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [{ status: "passed", assertionResults: [{}] }],
  ...extra,
});

describe("counting", () => {
  test("vitest's tests are counted one by one", () => {
    expect(countVitest(vitestReport())).toEqual({ passed: 7, failed: 0, skipped: 1 });
  });

  test("a test file that cannot be loaded is one failure", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{ status: "failed" }] },
    ];
    expect(countVitest(vitestReport({ numFailedTests: 1, testResults })).failed).toBe(2);
  });

  test("a flaky end-to-end test has failed", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats })).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  test.each([
    ["a green check", "check", undefined, 0, { passed: 1, failed: 0 }],
    ["a red check", "check", undefined, 2, { passed: 0, failed: 1 }],
    ["a runner that left no report", "vitest", undefined, 0, { passed: 0, failed: 1 }],
    ["an error outside any test", "vitest", vitestReport(), 1, { passed: 7, failed: 1 }],
    [
      "a runner that found no test",
      "playwright",
      { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 3 } },
      0,
      { passed: 0, failed: 1 },
    ],
  ] as const)("%s counts", (_, counting, report, code, wanted) => {
    const text = report === undefined ? undefined : JSON.stringify(report);
    expect(countStage(counting, text, code)).toMatchObject(wanted);
  });

  test("the gate ends with the sum on a plain line", () => {
    const sum = sumCounts([
      { passed: 7, failed: 1, skipped: 1 },
      { passed: 1, failed: 0, skipped: 0 },
    ]);
    expect(sum).toEqual({ passed: 8, failed: 1, skipped: 1 });
    expect(closingLine(sum)).toBe("8 passed, 1 failed");
  });
});

describe("the order of stages", () => {
  test("two small stages run at once, a large one alone", async () => {
    const stages = [makeStage("a"), makeStage("b"), makeStage("large", { cores: 2 })];
    const events: string[] = [];
    await runAll(stages, 2, {
      async run({ name }) {
        events.push(`+${name}`);
        await new Promise((resolve) => setImmediate(resolve));
        events.push(`-${name}`);
        return { passed: true, result: name };
      },
      skip: ({ name }) => name,
    });
    expect(events).toEqual(["+a", "+b", "-a", "-b", "+large", "-large"]);
  });

  test("a failure stops nothing but what needs it", async () => {
    const stages = [
      makeStage("build"),
      makeStage("size", { needs: "build" }),
      makeStage("unit", { cores: 2 }),
    ];
    const results = await runAll(stages, 2, {
      run: ({ name }) => Promise.resolve({ passed: name !== "build", result: `ran ${name}` }),
      skip: ({ name }) => `skipped ${name}`,
    });
    expect(results).toEqual(["ran build", "skipped size", "ran unit"]);
  });

  test("a stage waits for the one it needs while others go on", () => {
    const size = makeStage("size", { needs: "build" });
    const lint = makeStage("lint");
    const progress = new Map([["build", "running"]] as const);
    expect(nextStage([size, lint], progress, { capacity: 2, used: 1 })).toEqual({ start: lint });
    expect(nextStage([size], progress, { capacity: 2, used: 1 })).toBeUndefined();
  });

  test("a large stage runs on a machine of one core too", () => {
    const large = makeStage("large", { cores: 2 });
    expect(nextStage([large], new Map(), { capacity: 1, used: 0 })).toEqual({ start: large });
  });

  test("every stage is a script of package.json and comes after what it needs", () => {
    const { scripts } = JSON.parse(
      readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
    );
    expect(STAGES.map(({ script }) => script).filter((script) => !(script in scripts))).toEqual([]);
    const names = STAGES.map(({ name }) => name);
    const early = STAGES.filter(
      ({ name, needs }) => needs !== undefined && names.indexOf(needs) > names.indexOf(name),
    );
    expect(early).toEqual([]);
  });

  test("stages are chosen by name, and a wrong name is told", () => {
    expect(chooseStages(["types", "lint"]).map(({ name }) => name)).toEqual(["lint", "types"]);
    expect(chooseStages([])).toBe(STAGES);
    expect(() => chooseStages(["lnt"])).toThrow("No such stage: lnt. There are: format, lint,");
  });

  test("continuous integration runs the same gate", () => {
    const run = new URL("../../.ci/run", import.meta.url);
    expect(existsSync(run)).toBe(true);
    expect(readFileSync(run, "utf8")).toMatch(/^npm test$/mu);
  });
});
