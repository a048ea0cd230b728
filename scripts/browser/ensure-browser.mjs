import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  NPM_CHROMIUM,
  playwrightBrowsers,
  stepsFor,
  systemBrowsers,
  thisHost,
} from "./candidates.mjs";
import { npmChromium } from "./npm-chromium.mjs";
import { probeBrowser } from "./probe.mjs";

/**
 * @typedef {import("./candidates.mjs").Browser} Browser
 * @typedef {import("./candidates.mjs").Host} Host
 * @typedef {import("./candidates.mjs").Step} Step
 */

/**
 * Runs an installer with its output passed through.
 * @param {string} command
 * @param {string[]} parameters
 * @param {string} root
 */
function runInstaller(command, parameters, root) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    child.once("error", () => resolve(1));
    child.once("close", resolve);
  });
}

/** @param {string[]} paths */
function plain(paths) {
  return paths.map((path) => ({ path, env: {} }));
}

/**
 * The browsers that each step offers, fetched first where the step fetches.
 * @param {Host} host
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {Record<Step, () => Promise<Browser[]>>}
 */
function offers(host, root, say) {
  return {
    given: async () => plain([host.environment["CHROME_PATH"] ?? ""]),
    system: async () => plain(systemBrowsers(host)),
    playwright: async () => plain(playwrightBrowsers(host)),
    async npm() {
      say(`Browser: taking ${NPM_CHROMIUM} (67 MB, once) …`);
      return [await npmChromium(join(root, ".cache"))];
    },
    async "playwright-install"() {
      say("Browser: playwright install …");
      const cli = join(root, "node_modules", "playwright", "cli.js");
      await runInstaller(process.execPath, [cli, "install", "--only-shell", "chromium"], root);
      return plain(playwrightBrowsers(host));
    },
    async apt() {
      say("Browser: apt-get install chromium …");
      const install = ["-qq", "install", "-y", "--no-install-recommends", "chromium"];
      await runInstaller("apt-get", ["-qq", "update"], root);
      await runInstaller("apt-get", install, root);
      return plain(systemBrowsers(host));
    },
  };
}

/**
 * The browser that an earlier run chose, if its choice still applies.
 * @param {string} record path of browser.json
 * @param {Host} host
 * @returns {Browser | undefined}
 */
export function rememberedBrowser(record, host) {
  if (!existsSync(record)) return undefined;
  const { path, env } = JSON.parse(readFileSync(record, "utf8"));
  const given = host.environment["CHROME_PATH"] ?? "";
  return typeof path === "string" && existsSync(path) && (given === "" || given === path)
    ? { path, env }
    : undefined;
}

/**
 * Finds a browser that really draws WebGL2 and writes it to `.cache/browser.json` as `{ path, env }`.
 * @param {string} root
 * @param {(line: string) => void} say
 * @param {string | undefined} only one step to take instead of all, to try that step out
 * @throws {Error} naming every browser tried and what was wrong with it
 */
export async function ensureBrowser(root, say, only) {
  const record = join(root, ".cache", "browser.json");
  const host = thisHost();
  /** @type {string[]} */
  const faults = [];

  /** @param {Browser} browser */
  async function accept(browser) {
    const answer = await probeBrowser(browser);
    if ("fault" in answer) {
      faults.push(`${browser.path}: ${answer.fault}`);
      return false;
    }
    mkdirSync(join(root, ".cache"), { recursive: true });
    writeFileSync(record, `${JSON.stringify(browser, null, 2)}\n`);
    say(`Browser: ${browser.path} (${answer.webgl2})`);
    return true;
  }

  const offered = offers(host, root, say);
  const remembered = only === undefined ? rememberedBrowser(record, host) : undefined;
  if (remembered !== undefined && (await accept(remembered))) return;
  for (const step of stepsFor(host).filter((name) => only === undefined || name === only)) {
    try {
      for (const browser of await offered[step]()) {
        if (await accept(browser)) return;
      }
    } catch (error) {
      faults.push(`${step}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    [
      "The tests need Chromium or Chrome with WebGL2, and none was found. Install one, or name it in CHROME_PATH.",
      ...faults.map((fault) => `  ${fault}`),
    ].join("\n"),
  );
}
