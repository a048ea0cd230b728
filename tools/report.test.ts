import { expect, test } from "vitest";
import { dispatch } from "./dispatch";

const COMMANDS = [{ name: "report", summary: "", load: () => import("./report") }];

async function run(...argv: string[]) {
  const written = { stdout: "", stderr: "" };
  const code = await dispatch(COMMANDS, ["report", ...argv], {
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
  });
  return { code, ...written };
}

test("the same bytes twice, each section its own heading, every number in the annex", async () => {
  const argv = ["--year", "2023", "--for", "kkr-nordjylland"];
  const { code, stdout } = await run(...argv);
  expect(code).toBe(0);
  expect((await run(...argv)).stdout).toBe(stdout);
  expect(stdout.match(/<h1>/gu)).toHaveLength(1);
  const headings = [...stdout.matchAll(/<h2 id="([a-z]+)">/gu)].map(([, id]) => id);
  expect(headings).toEqual([
    "summary",
    "emissions",
    "path",
    "targets",
    "plans",
    "transition",
    "adaptation",
    "initiatives",
    "funding",
    "barriers",
    "changes",
    "annex",
  ]);
  const places = new Set([...stdout.matchAll(/<tr id="(tal-\d+)">/gu)].map(([, id]) => id));
  const links = [...stdout.matchAll(/href="#(tal-\d+)"/gu)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((id) => !places.has(id))).toEqual([]);
  expect(stdout).not.toMatch(/ style="|<script|https?:\/\/[^"]*\.(?:css|js)|undefined|NaN/u);
});

test("an English report of a kommune", async () => {
  const { code, stdout } = await run("--year", "2023", "--for", "0615", "--language", "en");
  expect(code).toBe(0);
  expect(stdout).toContain('<html lang="en">');
  expect(stdout).toContain("Climate status 2023: Horsens");
});

test.each([
  [["--year", "2023", "--for", "kkr-intet"], "--for kkr-intet: known are"],
  [["--year", "1990"], "--year 1990: there are accounts for 2018"],
  [[], "--year is missing"],
  [["--year", "2023", "--language", "fr"], "--language fr: known are da, en"],
  [["--year", "2023", "--colour"], "--colour"],
])("%j is refused with exit code 2", async (argv, message) => {
  const { code, stdout, stderr } = await run(...argv);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(message);
});

test("--help tells every option", async () => {
  const { code, stdout } = await run("--help");
  expect(code).toBe(0);
  for (const option of ["--year", "--for", "--language", "--data"])
    expect(stdout).toContain(option);
});
