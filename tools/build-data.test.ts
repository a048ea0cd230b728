import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MANIFEST_FILES, type Manifest } from "../src/domain/package/data-package";
import { loadTables } from "../src/sources/load-data";
import { makeSyntheticPackage, plant, setLine } from "../tests/helpers/synthetic-package";
import { run } from "./build-data";
import { descriptorOf } from "./build-data/descriptor";
import { GEOGRAPHY_FILES } from "./build-data/geography-files";

const EMISSIONS = "observations/emissions.csv";
const BASE = "observations/base.csv";

interface Workshop {
  readonly root: string;
  readonly data: string;
  readonly out: string;
}

async function makeWorkshop(): Promise<Workshop> {
  const root = await mkdtemp(join(tmpdir(), "klimakort-"));
  return { root, data: join(root, "data"), out: join(root, "public", "data") };
}

async function writePackage(data: string, texts: ReadonlyMap<string, string>): Promise<void> {
  const files = new Map(texts);
  files.set("datapackage.json", descriptorOf([...texts.keys()]));
  for (const name of Object.values(GEOGRAPHY_FILES))
    files.set(`geography/${name}`, `{"of":"${name}"}`);
  for (const [name, text] of files) {
    await mkdir(dirname(join(data, name)), { recursive: true });
    await writeFile(join(data, name), text);
  }
}

const state = { workshop: { root: "", data: "", out: "" } as Workshop };

beforeEach(async () => {
  state.workshop = await makeWorkshop();
  await writePackage(state.workshop.data, makeSyntheticPackage());
});

afterEach(() => rm(state.workshop.root, { recursive: true }));

async function build(...more: string[]) {
  const written = { stdout: "", stderr: "" };
  const { data, out } = state.workshop;
  const code = await run(["--data", data, "--out", out, ...more], {
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
  });
  return { code, ...written };
}

function spawnKlimakort(...argv: string[]) {
  const args = ["node_modules/tsx/dist/cli.mjs", "tools/klimakort.ts", ...argv];
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(process.execPath, args, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

const readJson = async <T>(path: string): Promise<T> =>
  JSON.parse(await readFile(path, "utf8")) as T;

describe("a sound package", () => {
  test("compiles to hashed files, a manifest and a report, with nothing on standard output", async () => {
    const { code, stdout, stderr } = await build();
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toContain("ghg 2023: 0.10 Mt");
    const { out } = state.workshop;
    const manifest = await readJson<Manifest>(join(out, "manifest.json"));
    expect(manifest).toMatchObject({ schema: 1, dataDate: "2026-05-18" });
    expect(manifest.version).toMatch(/^[0-9a-f]{12}$/u);
    const paths = MANIFEST_FILES.map((name) => manifest.files[name].path);
    expect((await readdir(out)).toSorted()).toEqual([...paths, "manifest.json"].toSorted());
    for (const path of paths) expect(path).toMatch(/^[\w-]+\.[0-9a-f]{12}(\.topo)?\.(json|fgb)$/u);
    expect(await readdir(dirname(out))).toEqual(["data"]);
  });

  test("comes back through the app's own loader as the CSV has it", async () => {
    const texts = makeSyntheticPackage();
    plant(texts, BASE, 3, "value", "0");
    plant(texts, BASE, 4, "value", "");
    plant(texts, BASE, 4, "flag", "diskretioneret");
    plant(texts, BASE, 5, "flag", "estimate");
    plant(texts, BASE, 5, "source", "s2");
    await writePackage(state.workshop.data, texts);
    await build();
    const load = await loadTables(
      async (url) => new Response(await readFile(url, "utf8")),
      `${state.workshop.out}/`,
    );
    if (load.is !== "ready") throw new Error(JSON.stringify(load));
    const { observations, core, actions, indicators } = load.value;
    const reading = (area: string) => observations.reading("population", 2023, area);
    expect(reading("0101")).toEqual({ is: "value", value: 5000, flag: null });
    expect(reading("0102")).toEqual({ is: "value", value: 0, flag: null });
    expect(reading("0103")).toEqual({ is: "gap", why: "diskretioneret" });
    expect(reading("0104")).toEqual({ is: "value", value: 5000, flag: "estimate" });
    expect(observations.origin("population", 2023, "0104")?.source).toBe("s2");
    expect(observations.origin("population", 2023, "0101")).toEqual({
      source: "s1",
      vintage: "2026-05-18",
    });
    expect(observations.columnFlag("ev_share", 2024)).toBe("preliminary");
    expect(observations.columnFlag("population", 2023)).toBeNull();
    expect(indicators.get("ghg")).toMatchObject({
      normalisations: ["capita", "total"],
      breaks: { capita: [0, 4, 7, 12] },
      decimals: { capita: 1, total: 0 },
      caveat: null,
    });
    expect(core.neighbours).toEqual([["0101", "0102"]]);
    expect(core.labelPoints["hvo-1.1"]).toEqual([10.5, 56.25]);
    expect(core.labelPoints["0411"]).toBeUndefined();
    expect(actions.targets[0]).toMatchObject({ reductionPct: 70, baseYear: 1990, note: null });
  });

  test("gives the same bytes in any order of rows", async () => {
    const texts = makeSyntheticPackage();
    plant(texts, BASE, 2, "value", "1");
    plant(texts, BASE, 3, "flag", "estimate");
    await writePackage(state.workshop.data, texts);
    await build();
    const before = await readJson<Manifest>(join(state.workshop.out, "manifest.json"));
    const [header = "", ...rows] = (texts.get(BASE) ?? "").trimEnd().split("\n");
    texts.set(BASE, `${[header, ...rows.toReversed()].join("\n")}\n`);
    await writePackage(state.workshop.data, texts);
    await build();
    const after = await readJson<Manifest>(join(state.workshop.out, "manifest.json"));
    expect(after).toEqual(before);
  });

  test("replaces what was compiled before, and another figure is another version", async () => {
    await build();
    const before = await readdir(state.workshop.out);
    const texts = makeSyntheticPackage();
    plant(texts, BASE, 2, "value", "5001");
    await writePackage(state.workshop.data, texts);
    const { stdout } = await build("--format", "json");
    const manifest = JSON.parse(stdout) as Manifest;
    const after = await readdir(state.workshop.out);
    expect(after).toHaveLength(before.length);
    expect(after.filter((name) => !before.includes(name))).toEqual([
      manifest.files.observations.path,
    ]);
  });

  test("--check compares two compilations and writes nothing", async () => {
    expect(await build("--check")).toMatchObject({ code: 0, stdout: "" });
    expect(await readdir(state.workshop.root)).toEqual(["data"]);
  });

  test("--check refuses a first load over 200 kB", async () => {
    const noise = Array.from({ length: 40_000 }, (_, place) =>
      Math.sin(place).toString(36).slice(3),
    );
    await writeFile(join(state.workshop.data, "geography/areas.topo.json"), JSON.stringify(noise));
    const { code, stderr } = await build("--check");
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /core, observations and topology weigh \d+ bytes gzip, more than 200000\./u,
    );
  });
});

describe("what is refused", () => {
  test("a missing geography file is named in one sentence", async () => {
    await rm(join(state.workshop.data, "geography/kommuner.fgb"));
    await expect(build()).rejects.toThrow(
      /geography\/kommuner\.fgb: missing; klimakort geography/u,
    );
  });

  test("a datapackage.json that says something else, until it is written anew", async () => {
    await writeFile(join(state.workshop.data, "datapackage.json"), "{}\n");
    await expect(build()).rejects.toThrow(/datapackage\.json:0:: must agree with the tables/u);
    expect(await build("--descriptor")).toMatchObject({ code: 0 });
  });

  test("text that is not UTF-8", async () => {
    await writeFile(join(state.workshop.data, "areas.csv"), Buffer.from([0x69, 0x64, 0xe6]));
    await expect(build()).rejects.toThrow(/areas\.csv:0:: must be UTF-8/u);
  });

  test("an output folder that holds anything else", async () => {
    await mkdir(state.workshop.out, { recursive: true });
    await writeFile(join(state.workshop.out, "thesis.txt"), "years of work");
    await expect(build()).rejects.toThrow(/not empty and holds no manifest\.json/u);
    expect(await readdir(state.workshop.out)).toEqual(["thesis.txt"]);
  });

  test("ten planted faults are all named with file, row and column, and nothing is written", async () => {
    await build();
    const before = await readFile(join(state.workshop.out, "manifest.json"));
    const names = await readdir(state.workshop.out);
    const texts = makeSyntheticPackage();
    plant(texts, BASE, 5, "area", "0999");
    setLine(texts, "links.csv", 3, "0101,0103,bridge,s1");
    plant(texts, BASE, 6, "value", "mange");
    plant(texts, "indicators.csv", 3, "source", "");
    plant(texts, EMISSIONS, 2, "value", "1002");
    plant(texts, "targets.csv", 2, "year", "2130");
    plant(texts, "memberships.csv", 2, "valid_from", "01-01-2007");
    plant(texts, "participants.csv", 2, "initiative", "i9");
    plant(texts, BASE, 7, "value", "-5000");
    plant(texts, BASE, 8, "flag", "guess");
    await writePackage(state.workshop.data, texts);

    const { data, out } = state.workshop;
    const { code, stdout, stderr } = await spawnKlimakort(
      "build-data",
      "--data",
      data,
      "--out",
      out,
    );

    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    for (const place of [
      `${BASE}:5:area: must be an id in areas.csv (value "0999")`,
      'links.csv:3:a: a + b + kind must be unique, also on links.csv:2 (value "0101 0103 bridge")',
      `${BASE}:6:value: must be a number with a decimal point (value "mange")`,
      'indicators.csv:3:source: must not be empty (value "")',
      `${EMISSIONS}:2:value: the five sectors add up to 1000.000 (value "1002")`,
      'targets.csv:2:year: must be at most 2100 (value "2130")',
      'memberships.csv:2:valid_from: must be a date, YYYY-MM-DD (value "01-01-2007")',
      'participants.csv:2:initiative: must be an id in initiatives.csv (value "i9")',
      `${BASE}:7:value: must not be negative (value "-5000")`,
      `${BASE}:8:flag: must be one of preliminary,`,
    ])
      expect(stderr).toContain(`\n${place}`);
    expect(await readFile(join(out, "manifest.json"))).toEqual(before);
    expect(await readdir(out)).toEqual(names);
    expect(await readdir(dirname(out))).toEqual(["data"]);
  });
});
