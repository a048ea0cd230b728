import { describe, expect, test } from "vitest";
import { MANIFEST_FILES } from "../domain/package/data-package";
import { type FetchLike, loadManifest, loadTables } from "./load-data";

const manifest = {
  schema: 1,
  version: "abc",
  dataDate: "2026-10-03",
  files: Object.fromEntries(
    MANIFEST_FILES.map((name) => [name, { path: `${name}.json`, bytes: 1 }]),
  ),
};

const core = {
  schema: 1,
  areas: [],
  memberships: [],
  links: [],
  neighbours: [],
  indicators: [],
  sources: [],
  labelPoints: {},
};
const observations = { schema: 1, areas: [], columns: [] };
const actions = {
  schema: 1,
  plans: [],
  targets: [],
  initiatives: [],
  participants: [],
  criteria: [],
};

function makeFetch(files: Record<string, unknown>): FetchLike {
  return (url) => {
    const found = files[url];
    if (found === undefined) return Promise.resolve(new Response("", { status: 404 }));
    return Promise.resolve(new Response(typeof found === "string" ? found : JSON.stringify(found)));
  };
}

const all = {
  "/data/manifest.json": manifest,
  "/data/core.json": core,
  "/data/observations.json": observations,
  "/data/actions.json": actions,
};

describe("loading", () => {
  test("joins the tables", async () => {
    const load = await loadTables(makeFetch(all), "/data/");
    expect(load.is === "ready" && load.value.manifest.version).toBe("abc");
  });

  test.each([
    [
      "a missing file",
      { ...all, "/data/core.json": undefined },
      { code: "http", url: "/data/core.json", status: 404 },
    ],
    [
      "no JSON",
      { ...all, "/data/actions.json": "<html>" },
      { code: "format", url: "/data/actions.json" },
    ],
    [
      "another version",
      { ...all, "/data/observations.json": { ...observations, schema: 2 } },
      { code: "schema", url: "/data/observations.json", got: "2", want: "1" },
    ],
    [
      "a manifest of another version",
      { ...all, "/data/manifest.json": { ...manifest, schema: 7 } },
      { code: "schema", url: "/data/manifest.json", got: "7", want: "1" },
    ],
    [
      "a manifest that points elsewhere",
      {
        ...all,
        "/data/manifest.json": {
          ...manifest,
          files: { ...manifest.files, core: { path: "//evil/x", bytes: 1 } },
        },
      },
      { code: "format", url: "/data/manifest.json" },
    ],
  ])("%s is a fault with its address", async (_, files, fault) => {
    const load = await loadTables(makeFetch(files), "/data/");
    expect(load).toMatchObject({ is: "failed", fault });
  });

  test("no network is a fault, not an exception", async () => {
    const load = await loadManifest(() => Promise.reject(new TypeError("offline")), "/data/");
    expect(load).toEqual({ is: "failed", fault: { code: "network", url: "/data/manifest.json" } });
  });
});
