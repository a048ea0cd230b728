import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { accountRows } from "./sources/account";
import { coastTiff, NO_DATA } from "./sources/coast";
import {
  contentOf,
  differing,
  makeClock,
  makeWorkshop,
  runImport,
  type Workshop,
} from "./workshop";

const state: { workshop: Workshop } = {
  workshop: { root: "", data: "", cache: "", remove: () => Promise.resolve() },
};
beforeEach(async () => {
  state.workshop = await makeWorkshop();
});
afterEach(() => state.workshop.remove());

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(state.workshop.root, name);
  await writeFile(path, content);
  return path;
}

const run = (...argv: readonly string[]) => runImport(state.workshop, argv, makeClock());
const table = async (name: string): Promise<string> =>
  (await contentOf(state.workshop.data)).get(name) ?? "";

describe("a file instead of the network", () => {
  test("of the account gives the same figures, without a key", async () => {
    const codes = Array.from(
      (await table("areas.csv")).matchAll(/^0(\d{3}),municipality/gmu),
      ([, code]) => Number(code),
    );
    const entries = codes.map((code) => {
      return { municipality: code, year: 2023, data: accountRows(code, 2023) };
    });
    const path = await file("konto.json", JSON.stringify(entries));
    const { code, stdout } = await run("klimaregnskab", "--from", path, "--date", "2026-10-04");
    expect(code).toBe(0);
    expect(stdout).toContain("ghg 2023: revised since 2026-05-18, 98 figures differ");
    expect(await table("sources.csv")).toMatch(/^klimaregnskab,.*,2026-10-04,/mu);
  });

  test("whose sectors do not add up to the two totals is refused", async () => {
    const data = accountRows(101, 2023).filter(
      ({ sektor, enhed }) => !(sektor === "Transport" && enhed === "Ton CO₂e"),
    );
    const wrong = [{ sektor: "Transport", type: "x", enhed: "Ton CO₂e", værdi: 5 }, ...data];
    const path = await file(
      "konto.json",
      JSON.stringify([{ municipality: 101, year: 2023, data: wrong }]),
    );
    const { code, stderr } = await run("klimaregnskab", "--from", path);
    expect(code).toBe(2);
    expect(stderr).toMatch(/0101 2023: the sectors add up to \d+, the two totals to/u);
  });

  test("of Kystplanlægger is laid over the kommuner; what has no value adds nothing", async () => {
    const grid = { left: 530_000, top: 6_220_000, cell: 100, columns: 2 };
    const flood = coastTiff({
      ...grid,
      rows: [
        [1e6, 2.5e6],
        [NO_DATA, 0.5e6],
      ],
    });
    const erosion = coastTiff({
      ...grid,
      rows: [
        [0, 0],
        [NO_DATA, 1e6],
      ],
    });
    const from = [
      await file("Oversvømmelses_Risiko_2070.tif", flood),
      await file("Erosions_risiko_2070.tif", erosion),
    ];
    // In a process of its own: the raster library takes a test worker's thread for its own.
    const args = ["--import", "tsx", "tools/klimakort.ts", "import", "kystplanlaegger"];
    for (const path of from) args.push("--from", path);
    args.push("--data", state.workshop.data, "--date", "2026-11-25");
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(stdout).toContain("coastal_damage_2070 2070: revised since 2021-03-18");
    const rows = (await table("observations/adaptation.csv")).split("\n");
    const sumOf = (indicator: string): number =>
      rows
        .filter((row) => row.includes(`,${indicator},2070,`) && row.endsWith("2026-11-25"))
        .reduce((sum, row) => sum + Number(row.split(",")[3]), 0);
    expect(sumOf("coastal_flood_2070")).toBe(4);
    expect(sumOf("coastal_erosion_2070")).toBe(1);
    expect(sumOf("coastal_damage_2070")).toBe(5);
  });
});

describe("a table with a mapping file", () => {
  const MAPPING = {
    source: "klimaskovfonden",
    area: "kommune",
    year: 2026,
    values: { hektar: { indicator: "climate_forest_ha", scale: 0.5 } },
    delimiter: ";",
    decimal: ",",
    gaps: { hemmelig: "diskretioneret", "..": "ikke indberettet endnu" },
  };

  test("becomes figures; a word for no figure becomes the gap it stands for", async () => {
    const mapping = await file("mapping.json", JSON.stringify(MAPPING));
    const csv = "\u{FEFF}kommune;hektar\r\n101;12,5\r\n0147;..\r\n999;4\r\n";
    const from = await file("skov.csv", csv);
    const { code, stdout } = await run("table", "--from", from, "--mapping", mapping);
    expect(code).toBe(0);
    expect(stdout).toContain("climate_forest_ha 2026: revised");
    const action = await table("observations/action.csv");
    expect(action).toContain("\n0101,climate_forest_ha,2026,6.25,,klimaskovfonden,2026-11-25\n");
    expect(action).toContain(
      "\n0147,climate_forest_ha,2026,,ikke indberettet endnu,klimaskovfonden,2026-11-25\n",
    );
    expect(action).toContain("\n0151,climate_forest_ha,2026,,mangler,klimaskovfonden,2026-11-25\n");
  });

  test.each([
    [{ decimal: "." }, /skov\.csv:2:hektar: must be a figure with "\."/u],
    [{ area: "kode" }, /skov\.csv:2: has no column kode/u],
    [{ values: { hektar: "no_such" } }, /must be an id in indicators\.csv \(value "no_such"\)/u],
    [{ source: "ukendt" }, /left alone, our figures are from another source|must be an id/u],
    [{ extra: 1 }, /mapping\.json extra: /u],
  ])("that says %o is refused or left alone", async (change, said) => {
    const before = await contentOf(state.workshop.data);
    const mapping = await file("mapping.json", JSON.stringify({ ...MAPPING, ...change }));
    const from = await file("skov.csv", "kommune;hektar\r\n101;12,5\r\n");
    const { stdout, stderr } = await run("table", "--from", from, "--mapping", mapping, "--check");
    expect(`${stdout}${stderr}`).toMatch(said);
    expect(differing(before, await contentOf(state.workshop.data))).toEqual([]);
  });
});
