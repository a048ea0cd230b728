import { spawn } from "node:child_process";

/**
 * How to run the npm that started us, so that no other npm on the PATH is picked up.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {{ command: string, leading: string[], shell: boolean }}
 */
export function npmCommand(environment) {
  const path = environment["npm_execpath"];
  if (path !== undefined && /npm-cli\.c?js$/u.test(path)) {
    return { command: process.execPath, leading: [path], shell: false };
  }
  // Windows starts `npm.cmd` only through a shell.
  return { command: "npm", leading: [], shell: process.platform === "win32" };
}

/**
 * Runs npm with its output passed through; resolves to the exit code.
 * @param {string[]} parameters
 * @param {{ cwd: string }} place
 * @returns {Promise<number>}
 */
export function runNpm(parameters, { cwd }) {
  const { command, leading, shell } = npmCommand(process.env);
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...leading, ...parameters], {
      cwd,
      shell,
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}

/**
 * Runs npm up to three times: a registry may fail once without being gone.
 * @param {string[]} parameters
 * @param {{ cwd: string, pauses?: number[], run?: typeof runNpm }} options pauses in milliseconds before each retry
 * @returns {Promise<boolean>}
 */
export async function runNpmPatiently(parameters, { cwd, pauses = [2000, 5000], run = runNpm }) {
  if ((await run(parameters, { cwd })) === 0) return true;
  for (const pause of pauses) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if ((await run(parameters, { cwd })) === 0) return true;
  }
  return false;
}
