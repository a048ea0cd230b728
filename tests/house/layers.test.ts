import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const house = join(import.meta.dirname, "../..");
const CONFIGURATION = [".dependency-cruiser.cjs", "tsconfig.json", "tsconfig.base.json"];
const PACKAGES = ["svelte", "comlink", "maplibre-gl", "valibot", "d3-scale"];

interface Cruise {
  readonly code: number;
  readonly violations: readonly string[];
  readonly cruised: number;
}

/** A small tree with the house's own rules, its files given as path → what they import. */
function plant(imports: Readonly<Record<string, readonly string[]>>): string {
  const root = mkdtempSync(join(tmpdir(), "house-layers-"));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  for (const name of CONFIGURATION) copyFileSync(join(house, name), join(root, name));
  write(
    "package.json",
    JSON.stringify({
      name: "planted",
      dependencies: Object.fromEntries(PACKAGES.map((name) => [name, "1.0.0"])),
    }),
  );
  for (const name of PACKAGES) {
    write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: "1.0.0", main: "index.js" }),
    );
    write(`node_modules/${name}/index.js`, "export const value = 1;");
  }
  for (const folder of ["src", "workers", "tools"])
    mkdirSync(join(root, folder), { recursive: true });
  for (const [name, targets] of Object.entries(imports)) {
    const lines = targets.map(
      (target, index) => `import { value as value${index} } from "${target}";`,
    );
    const uses = targets.map((_, index) => `value${index}`).join(" + ");
    write(name, `${lines.join("\n")}\nexport const value = ${uses === "" ? "1" : uses};\n`);
  }
  return root;
}

/** Runs the command of `npm run check:deps` in a planted tree. */
async function cruise(root: string): Promise<Cruise> {
  const program = join(house, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const child = spawn(process.execPath, [program, "src", "workers", "tools", "--config"], {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const pieces: string[] = [];
  child.stdout.on("data", (text) => pieces.push(String(text)));
  await once(child, "close");
  const output = stripVTControlCharacters(pieces.join(""));
  return {
    code: child.exitCode ?? 0,
    violations: [...output.matchAll(/error ([\w-]+): (\S+)/gu)].map(
      ([, rule, from]) => `${rule}: ${from}`,
    ),
    cruised: Number(/\((\d+) modules/u.exec(output)?.[1]),
  };
}

const CLEAN = {
  "src/domain/area.ts": ["valibot"],
  "src/geo/ring.ts": ["../domain/area"],
  "src/statistics/breaks.ts": ["../geo/ring"],
  "src/sources/manifest.ts": ["../domain/area"],
  "src/i18n/da.ts": ["../domain/area"],
  "src/report/status.ts": ["../statistics/breaks", "../i18n/da"],
  "src/map/style.ts": ["../i18n/da"],
  "src/state/route.ts": ["../domain/area", "svelte"],
  "src/ui/view.ts": ["../state/route", "../map/style", "../report/status", "svelte"],
  "workers/analysis.impl.ts": ["../src/statistics/breaks", "../src/sources/manifest", "comlink"],
  "tools/klimakort.ts": ["../src/report/status"],
  "src/main.ts": ["./ui/view", "../workers/analysis.impl", "../tools/klimakort"],
} as const;

/** One broken rule each, in a file of its own. */
const LEAKS = [
  ["domain", "src/domain/leak.ts", "svelte"],
  ["geo", "src/geo/leak.ts", "maplibre-gl"],
  ["statistics", "src/statistics/leak.ts", "comlink"],
  ["sources", "src/sources/leak.ts", "svelte"],
  ["workers", "workers/leak.impl.ts", "../src/state/route"],
  ["i18n", "src/i18n/leak.ts", "../geo/ring"],
  ["report", "src/report/leak.ts", "../map/style"],
  ["map", "src/map/leak.ts", "svelte"],
  ["state", "src/state/leak.ts", "../map/style"],
  ["ui", "src/ui/leak.ts", "comlink"],
  ["tools", "tools/leak.ts", "../src/state/route"],
  ["no-circular", "src/domain/circle-back.ts", "./circle"],
  ["not-to-test", "src/domain/eager.ts", "./area.test"],
] as const;

describe("the layer check", () => {
  const roots: string[] = [];
  let red: Cruise;
  let green: Cruise;

  beforeAll(async () => {
    const leaks = Object.fromEntries(LEAKS.map(([, path, target]) => [path, [target]]));
    roots.push(
      plant({
        ...CLEAN,
        ...leaks,
        "src/domain/circle.ts": ["./circle-back"],
        "src/domain/area.test.ts": ["./area"],
        "src/map/orphan.ts": [],
      }),
      plant(CLEAN),
    );
    [red, green] = (await Promise.all(roots.map(cruise))) as [Cruise, Cruise];
  }, 60_000);
  afterAll(() => {
    for (const root of roots) rmSync(root, { recursive: true });
  });

  test("is green on a tree that keeps the layers", () => {
    expect(green.violations).toEqual([]);
    expect(green.code).toBe(0);
    expect(green.cruised).toBeGreaterThanOrEqual(Object.keys(CLEAN).length);
  });

  test.each(LEAKS)("is red for a leak from %s: %s imports %s", (rule, path) => {
    expect(red.violations).toContain(`${rule}: ${path}`);
  });

  test("is red for a module that nothing uses", () => {
    expect(red.violations).toContain("no-orphans: src/map/orphan.ts");
  });

  test("tells the command line that it is red", () => {
    expect(red.code).toBeGreaterThan(0);
  });
});
