import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { closingLine, sumCounts } from "./gate/counts.mjs";
import { endStage, runStage } from "./gate/run-stage.mjs";
import { runAll } from "./gate/schedule.mjs";
import { chooseStages } from "./gate/stages.mjs";
import { forgetBuild, rememberBuild } from "./server/fresh-build.mjs";

const root = join(import.meta.dirname, "..");

/** @typedef {import("./gate/run-stage.mjs").StageResult} StageResult */

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * A port that nothing uses, so that the end-to-end tests do not meet a running `npm start`.
 * @returns {Promise<number>}
 */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** @returns {Promise<NodeJS.ProcessEnv>} */
async function environment() {
  const record = join(root, ".cache", "browser.json");
  const browser = existsSync(record) ? JSON.parse(readFileSync(record, "utf8")) : undefined;
  const chosen = browser === undefined ? {} : { CHROME_PATH: browser.path, ...browser.env };
  return { ...process.env, E2E_PORT: String(await freePort()), ...chosen };
}

/** @param {StageResult} result */
function describe({ stage, count, seconds, output }) {
  const bad = count.failed > 0;
  if (bad) say(`\n----- ${stage.name}: npm run ${stage.script}\n${output.trimEnd()}\n-----\n`);
  const skipped = count.skipped === 0 ? "" : `, ${count.skipped} skipped`;
  const numbers = `${count.passed} passed, ${count.failed} failed${skipped}`;
  say(
    `${bad ? "FAIL" : "ok  "}  ${stage.name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s   ${numbers}`,
  );
}

/** @param {string[]} names */
async function gate(names) {
  mkdirSync(join(root, ".cache", "gate"), { recursive: true });
  const variables = await environment();
  /** @type {Set<import("node:child_process").ChildProcess>} */
  const living = new Set();
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      for (const child of living) endStage(child);
      process.exit(130);
    });
  }
  const started = performance.now();
  const results = await runAll(chooseStages(names), Math.min(2, availableParallelism()), {
    async run(stage) {
      if (stage.name === "build") forgetBuild(root);
      const result = await runStage(stage, root, variables, living);
      const passed = result.count.failed === 0;
      if (stage.name === "build" && passed) rememberBuild(root);
      describe(result);
      return { passed, result };
    },
    skip(stage) {
      const output = `Not run: ${stage.needs} failed.`;
      const result = { stage, count: { passed: 0, failed: 1, skipped: 0 }, seconds: 0, output };
      describe(result);
      return result;
    },
  });
  const sum = sumCounts(results.map(({ count }) => count));
  if (sum.failed > 0) {
    const red = results.filter(({ count }) => count.failed > 0).map(({ stage }) => stage.name);
    say(`\nRed: ${red.join(", ")}`);
  }
  say(`\nThe gate took ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  say(closingLine(sum));
  return sum.failed === 0;
}

const HELP = `The whole gate, or only the stages named.
  npm test
  npm test -- lint types
`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", default: false } },
  });
  if (values.help) process.stdout.write(HELP);
  else if (!(await gate(positionals))) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
