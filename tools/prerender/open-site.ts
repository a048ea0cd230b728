import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Topology } from "topojson-specification";
import type { Tables } from "../../src/domain/package/tables";
import { loadTables } from "../../src/sources/load-data";
import { InputError } from "../command";
import type { Chunks } from "./preloads";

/** A built site before its pages are written. */
export interface BuiltSite {
  readonly shell: string;
  readonly chunks: Chunks;
  readonly tables: Tables;
  readonly topology: Topology;
}

const readJson = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(path, "utf8")) as unknown;

/** The page as the build left it: once pages are written, it is kept beside them. */
async function readShell(folder: string): Promise<string> {
  const index = await readFile(join(folder, "index.html"), "utf8");
  return index.includes('id="prebuilt"')
    ? readFile(join(folder, "app.html"), "utf8").then((text) =>
        text.replace(/ data-offline="[^"]*"/u, ""),
      )
    : index;
}

const fetchFile = async (path: string): Promise<Response> =>
  new Response(new Uint8Array(await readFile(path)));

/** Reads the shell, the list of chunks and the tables that the site itself would load. */
export async function openSite(folder: string): Promise<BuiltSite> {
  if (!existsSync(join(folder, ".vite", "manifest.json"))) {
    throw new InputError(`${folder} holds no built site. Run npm run build.`);
  }
  const load = await loadTables(fetchFile, join(folder, "data/"));
  if (load.is !== "ready") {
    throw new InputError(`${folder}/data could not be read: ${JSON.stringify(load)}`);
  }
  const { files } = load.value.manifest;
  return {
    shell: await readShell(folder),
    chunks: (await readJson(join(folder, ".vite", "manifest.json"))) as Chunks,
    tables: load.value,
    topology: (await readJson(join(folder, "data", files.topology.path))) as Topology,
  };
}
