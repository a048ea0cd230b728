import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { npmCommand } from "../install/npm.mjs";
import { countStage } from "./counts.mjs";

/**
 * @typedef {import("./stages.mjs").Stage} Stage
 * @typedef {{ stage: Stage, count: import("./counts.mjs").Count, seconds: number, output: string }} StageResult
 */

const MINUTES = 20;

/** @param {Stage} stage */
function parametersOf({ script, counting, report }) {
  const runner =
    counting === "vitest"
      ? ["--", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
      : [];
  return ["run", "--silent", script, ...runner];
}

/**
 * Runs one stage to its end, keeping its output.
 * @param {Stage} stage
 * @param {string} root
 * @param {NodeJS.ProcessEnv} environment
 * @param {Set<import("node:child_process").ChildProcess>} living the processes to end when the gate is stopped
 * @returns {Promise<StageResult>}
 */
export async function runStage(stage, root, environment, living) {
  const report = stage.report === undefined ? undefined : join(root, stage.report);
  if (report !== undefined) rmSync(report, { force: true });
  const started = performance.now();
  const { command, leading, shell } = npmCommand(environment);
  const child = spawn(command, [...leading, ...parametersOf(stage)], {
    cwd: root,
    env: environment,
    shell,
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  living.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => (output += text));
  }
  const timer = setTimeout(() => {
    output += `\nStopped: not done after ${MINUTES} minutes.\n`;
    endStage(child);
  }, MINUTES * 60_000);
  const code = await new Promise((resolve) => {
    child.once("error", (error) => {
      output += `${error.message}\n`;
      resolve(1);
    });
    child.once("close", (status) => resolve(status ?? 1));
  });
  clearTimeout(timer);
  living.delete(child);
  const text =
    report !== undefined && existsSync(report) ? readFileSync(report, "utf8") : undefined;
  return {
    stage,
    count: countStage(stage.counting, text, code),
    seconds: (performance.now() - started) / 1000,
    output: stripVTControlCharacters(output),
  };
}

/**
 * Ends a stage with everything it started.
 * @param {import("node:child_process").ChildProcess} child
 */
export function endStage(child) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill();
    else process.kill(-child.pid, "SIGTERM");
  } catch {
    // Already gone.
  }
}
