import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDevtools } from "./devtools-pipe.mjs";

/** The drawing flags of tests/helpers/chromium.ts: WebGL2 in software, with and without a GPU. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--remote-debugging-pipe",
];

const QUESTION = `(() => {
  const context = document.createElement("canvas").getContext("webgl2");
  return context === null ? "" : context.getParameter(context.VERSION);
})()`;

/** @param {import("node:child_process").ChildProcess} child */
function endWithChildren(child) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // Already gone.
  }
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<string>} the WebGL version, empty without WebGL2
 */
async function askForWebgl2(child) {
  const [, , , outgoing, incoming] = child.stdio;
  if (!(outgoing instanceof Socket && incoming instanceof Socket)) {
    throw new Error("it has no debugging pipe");
  }
  const devtools = createDevtools(outgoing, incoming);
  const { targetId } = await devtools.send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await devtools.send("Target.attachToTarget", { targetId, flatten: true });
  const { result } = await devtools.send("Runtime.evaluate", { expression: QUESTION }, sessionId);
  return String(result.value);
}

/**
 * Starts the browser and asks it for a WebGL2 context.
 * @param {import("./candidates.mjs").Browser} browser
 * @param {number} [limit] milliseconds
 * @returns {Promise<{ webgl2: string } | { fault: string }>}
 */
export async function probeBrowser(browser, limit = 60_000) {
  const profile = mkdtempSync(join(tmpdir(), "klimakort-probe-"));
  const child = spawn(browser.path, [...FLAGS, `--user-data-dir=${profile}`], {
    env: { ...process.env, ...browser.env },
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  let complaints = "";
  child.stderr?.setEncoding("utf8").on("data", (text) => (complaints += text));
  const ended = new Promise((_, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      const complaint = complaints.trim().split("\n").at(-1);
      reject(new Error(complaint || `it ended with ${signal ?? code}`));
    });
  });
  const slow = new Promise((_, reject) => {
    const late = () => reject(new Error(`no answer within ${limit / 1000} s`));
    setTimeout(late, limit).unref();
  });
  try {
    const webgl2 = await Promise.race([askForWebgl2(child), ended, slow]);
    return webgl2 === "" ? { fault: "it gives no WebGL2" } : { webgl2 };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  } finally {
    const gone = ended.catch(() => {});
    endWithChildren(child);
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
