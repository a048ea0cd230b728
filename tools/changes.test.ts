import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { accountRows } from "../tests/recorded/sources/account";
import { makeClock, makeWorkshop, runImport, type Workshop } from "../tests/recorded/workshop";
import { run } from "./changes";
import { run as runReport } from "./report";

const state: { workshop: Workshop } = {
  workshop: { root: "", data: "", cache: "", remove: () => Promise.resolve() },
};
beforeEach(async () => {
  state.workshop = await makeWorkshop();
});
afterEach(() => state.workshop.remove());

/** 98 codes of the account, without their zero. */
async function codes(): Promise<readonly number[]> {
  const { readPackage } = await import("./build-data/read-package");
  const areas = (await readPackage("data")).get("areas.csv") ?? "";
  return Array.from(areas.matchAll(/^0(\d{3}),municipality/gmu), ([, code]) => Number(code));
}

/** Lays an account in the package as the version of a day. */
async function addVersion(
  date: string,
  change: (code: number, sector: string, tonnes: number) => number,
): Promise<void> {
  const entries = (await codes()).map((code) => {
    const data = accountRows(code, 2023, (sector, tonnes) => change(code, sector, tonnes));
    return { municipality: code, year: 2023, data };
  });
  const from = join(state.workshop.root, `${date}.json`);
  await writeFile(from, JSON.stringify(entries));
  const argv = ["klimaregnskab", "--from", from, "--date", date];
  const { code, stderr } = await runImport(state.workshop, argv, makeClock());
  expect([code, stderr]).toEqual([0, ""]);
}

async function changes(...argv: readonly string[]): Promise<readonly string[]> {
  const written = { out: "" };
  await run([...argv, "--data", state.workshop.data], {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: () => true },
  });
  return written.out.trim().split("\n").slice(1);
}

test("two versions of the account differ by exactly what was planted", async () => {
  await addVersion("2026-10-10", (_, __, tonnes) => tonnes);
  await addVersion("2026-11-20", (code, sector, tonnes) => {
    if (code === 615 && sector === "Energi") return tonnes + 500;
    return code === 825 && sector === "Transport" ? tonnes - 40 : tonnes;
  });
  const found = await changes("2026-10-10", "2026-11-20");
  const told = found.map((row) => {
    const [area, indicator, year, old = "", fresh = ""] = row.split(",");
    return `${area} ${indicator} ${year} ${Math.round(Number(fresh) - Number(old))}`;
  });
  expect(told.filter((row) => / ghg(_energy|_transport)? /u.test(row)).toSorted()).toEqual([
    "0615 ghg 2023 500",
    "0615 ghg_energy 2023 500",
    "0825 ghg 2023 -40",
    "0825 ghg_transport 2023 -40",
  ]);
  // Tonnes per inhabitant follow, and nothing else does.
  expect(new Set(told.map((row) => row.split(" ")[1]))).toEqual(
    new Set(["ghg", "ghg_energy", "ghg_transport", "ghg_gross_capita"]),
  );
  expect(await changes("2026-11-20", "newest")).toEqual([]);
  expect(await changes("2026-11-20", state.workshop.data)).toEqual([]);
  const before = await changes("2026-05-18", "2026-10-10", "--indicator", "ghg", "--year", "2023");
  expect(before).toHaveLength(98);
});

const report = async (...argv: readonly string[]): Promise<string> => {
  const written = { out: "" };
  const args = ["--year", "2023", "--for", "0615", "--data", state.workshop.data, ...argv];
  await runReport(args, {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: () => true },
  });
  return written.out;
};

test("a report pins the versions of a day", async () => {
  await addVersion("2026-10-10", (_, __, tonnes) => tonnes);
  const [newest, pinned] = [await report(), await report("--as-of", "2026-09-01")];
  expect(newest).toContain("10. oktober 2026");
  expect(pinned).toContain("18. maj 2026");
  expect(pinned).not.toContain("10. oktober 2026");
});

test("a correction is told as ours", async () => {
  const file = join(state.workshop.data, "patches", "patches.csv");
  const base = await changes("data", state.workshop.data);
  expect(base).toEqual([]);
  await writeFile(
    file,
    `id,value,old,new,state,evidence,checked_by,date,expires,note_da,note_en
p1,0101/population/2026,,1,received,https://example.org/a,,2026-11-25,,,
p2,0101/area_km2/2026,90.9,91.5,corrected,https://example.org/b,fagansvarlig,2026-11-25,,,
`,
  );
  const { readPackage } = await import("./build-data/read-package");
  const { descriptorOf } = await import("./build-data/descriptor");
  const names = [...(await readPackage(state.workshop.data)).keys()];
  await writeFile(join(state.workshop.data, "datapackage.json"), descriptorOf(names));
  expect(await changes("data", state.workshop.data)).toEqual([
    "0101,area_km2,2026,90.9,91.5,2026-02-27,2026-02-27,corrected,,",
  ]);
});

test("what is neither folder nor day is refused", async () => {
  await expect(changes("no-such", "newest")).rejects.toThrow(
    '"no-such" is no folder, no day YYYY-MM-DD and not "newest".',
  );
});
