import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build } from "vite";
import { type Kept, SHELL } from "../../workers/offline/rules";

/** Files that no page of the app asks for by itself. */
const LEFT_OUT = /\.(?:woff|map)$|^\/data\/index\.html$/u;

function filesBelow(site: string, folder: string): readonly string[] {
  return readdirSync(join(site, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(site, join(entry.parentPath, entry.name)).split(sep).join("/")}`);
}

/** All files that the app needs, with a version that changes with any of them. */
export function keptFiles(site: string): Kept {
  const files = [...filesBelow(site, "assets"), ...filesBelow(site, "data"), "/icon.svg", SHELL]
    .filter((path) => !LEFT_OUT.test(path))
    .toSorted();
  const hash = createHash("sha256");
  for (const path of files) hash.update(`${path}\n`).update(readFileSync(join(site, path)));
  return { version: hash.digest("hex").slice(0, 12), files };
}

async function compile(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, target: "es2022", lib: { entry, formats: ["es"], fileName: "sw" } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (result === undefined || !("output" in result)) throw new Error(`${entry} was not compiled`);
  return result.output[0].code;
}

/** The script that keeps the site for use without network, with the list of what it keeps. */
export async function offlineScript(kept: Kept): Promise<string> {
  const code = await compile(join(import.meta.dirname, "../../workers/offline.worker.ts"));
  return `self.kept = ${JSON.stringify(kept)};\n${code}`;
}
