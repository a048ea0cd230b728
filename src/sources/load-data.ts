import type { Topology } from "topojson-specification";
import * as v from "valibot";
import {
  type ActionTables,
  type CoreTables,
  type Manifest,
  MANIFEST_FILES,
  type ManifestFile,
  type ObservationTables,
} from "../domain/package/data-package";
import type { Load, LoadFault } from "../domain/package/load";
import { createObservationIndex } from "../domain/figures/observation-index";
import { createTables, type Tables } from "../domain/package/tables";
import type { MapGeometry } from "../geo/map-geometry";

/** The part of `fetch` that is used here; injected, so that tests need no network. */
export type FetchLike = (url: string) => Promise<Response>;

const SCHEMA = 1;
const entry = v.object({ path: v.pipe(v.string(), v.regex(/^[\w.-]+$/u)), bytes: v.number() });
const manifestShape = v.object({
  schema: v.literal(SCHEMA),
  version: v.string(),
  dataDate: v.string(),
  files: v.object(
    Object.fromEntries(MANIFEST_FILES.map((name) => [name, entry])) as Record<
      ManifestFile,
      typeof entry
    >,
  ),
});

const failed = (fault: LoadFault): { readonly is: "failed"; readonly fault: LoadFault } => ({
  is: "failed",
  fault,
});

async function loadJson(fetchUrl: FetchLike, url: string): Promise<Load<unknown>> {
  let response: Response;
  try {
    response = await fetchUrl(url);
  } catch {
    return failed({ code: "network", url });
  }
  if (!response.ok) return failed({ code: "http", url, status: response.status });
  try {
    return { is: "ready", value: await response.json() };
  } catch (error) {
    return failed({ code: "format", url, detail: String(error) });
  }
}

/** Checks the schema number first: a file of another version is not merely malformed. */
function withSchema<T>(url: string, value: unknown): Load<T> {
  const schema = typeof value === "object" && value !== null && "schema" in value && value.schema;
  return schema === SCHEMA
    ? { is: "ready", value: value as T }
    : failed({ code: "schema", url, got: String(schema), want: String(SCHEMA) });
}

/** Reads `manifest.json` in the folder `base` (with its trailing slash). */
export async function loadManifest(fetchUrl: FetchLike, base: string): Promise<Load<Manifest>> {
  const url = `${base}manifest.json`;
  const json = await loadJson(fetchUrl, url);
  if (json.is !== "ready") return json;
  const checked = withSchema(url, json.value);
  if (checked.is !== "ready") return checked;
  const parsed = v.safeParse(manifestShape, json.value);
  return parsed.success
    ? { is: "ready", value: parsed.output }
    : failed({ code: "format", url, detail: parsed.issues[0].message });
}

/** Reads a JSON file of the schema that this app knows. */
export async function loadTable<T>(fetchUrl: FetchLike, url: string): Promise<Load<T>> {
  const json = await loadJson(fetchUrl, url);
  return json.is === "ready" ? withSchema<T>(url, json.value) : json;
}

/** Reads the tables that every view needs: names, indicators, sources, figures, plans and initiatives. */
export async function loadTables(fetchUrl: FetchLike, base: string): Promise<Load<Tables>> {
  const manifest = await loadManifest(fetchUrl, base);
  if (manifest.is !== "ready") return manifest;
  const { files } = manifest.value;
  const [core, observations, actions] = await Promise.all([
    loadTable<CoreTables>(fetchUrl, base + files.core.path),
    loadTable<ObservationTables>(fetchUrl, base + files.observations.path),
    loadTable<ActionTables>(fetchUrl, base + files.actions.path),
  ]);
  if (core.is !== "ready") return core;
  if (observations.is !== "ready") return observations;
  if (actions.is !== "ready") return actions;
  const index = createObservationIndex(observations.value);
  return { is: "ready", value: createTables(manifest.value, core.value, actions.value, index) };
}

/** Reads the display geometry. */
export async function loadGeometry(
  fetchUrl: FetchLike,
  base: string,
  manifest: Manifest,
): Promise<Load<MapGeometry>> {
  const load = (name: ManifestFile): Promise<Load<unknown>> =>
    loadJson(fetchUrl, base + manifest.files[name].path);
  const [municipalities, catchments, context] = await Promise.all([
    load("topology"),
    load("catchmentTopology"),
    load("context"),
  ]);
  if (municipalities.is !== "ready") return municipalities;
  if (catchments.is !== "ready") return catchments;
  if (context.is !== "ready") return context;
  return {
    is: "ready",
    value: {
      municipalities: municipalities.value as Topology,
      catchments: catchments.value as Topology,
      context: context.value as Topology,
    },
  };
}
