// Runs before `npm start` and `npm test`, on any Node and before anything is installed:
// Node built-ins only, and nothing newer than the version check before it has spoken.
import { fileURLToPath } from "node:url";
import { nodeFault } from "./install/node-version.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}

async function bootstrap() {
  const fault = nodeFault(process.versions.node);
  if (fault !== undefined) throw new Error(fault);
  const { parseArgs } = await import("node:util");
  const { values } = parseArgs({
    options: { browser: { type: "boolean", default: false }, from: { type: "string" } },
  });
  const { ensureInstalled } = await import("./install/installation.mjs");
  await ensureInstalled(root, say);
  if (!values.browser) return;
  const { ensureBrowser } = await import("./browser/ensure-browser.mjs");
  await ensureBrowser(root, say, values.from);
}

try {
  await bootstrap();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
