import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "./driver";

const rows = parse<{ id: string }>(readFileSync("data/sources.csv"), { columns: true });
const known = new Set(rows.map((row) => row.id));

const PAGES = [
  "/kommune/0615",
  "/kommune/0101",
  "/kommune/0825",
  "/kommune/0563",
  "/kommune/0400",
  "/kommune/0336",
  "/kommune/0607",
  "/kommune/0791",
  "/kommune/0230",
  "/kommune/0813",
  "/kommune/0155",
  "/kort?vis=list",
  "/kkr/kkr-midtjylland",
];

/** Pages with fewer numbers, and those that arrive from the worker. */
const SHORT_PAGES = ["/indsatser/gudenaa", "/indsatser?vis=facts&f=kkr:kkr-sjaelland"];
const LEAST = 5;

// A small window: no map beside the list, and less to paint for every dialog.
test.use({ viewport: { width: 480, height: 400 } });

for (const path of [...PAGES, ...SHORT_PAGES]) {
  test(`every number on ${path} opens a slip with a source of the package`, async ({ reader }) => {
    const { page } = reader;
    await reader.open(path);
    await expect(page.locator("[data-slip]").first()).toBeVisible();
    await expect(page.locator("[aria-busy='true']")).toHaveCount(0);
    const found = await page.evaluate(async () => {
      // Hidden numbers can be pressed too, and the page need not be laid out anew for every dialog.
      document.querySelector("main")?.style.setProperty("display", "none");
      const slips: { text: string; sources: string[] }[] = [];
      for (const button of document.querySelectorAll<HTMLButtonElement>("main [data-slip]")) {
        button.click();
        for (
          let n = 0;
          n < 500 && document.querySelector("dialog [data-source]") === null;
          n += 1
        ) {
          await new Promise((resolve) => setTimeout(resolve));
        }
        const dialog = document.querySelector("dialog[open]");
        const sources = [...(dialog?.querySelectorAll<HTMLElement>("[data-source]") ?? [])];
        slips.push({
          text: button.textContent,
          sources: sources.map((node) => node.dataset["source"] ?? ""),
        });
        document.querySelector("dialog")?.close();
        for (
          let n = 0;
          n < 500 && document.querySelector("dialog [data-source]") !== null;
          n += 1
        ) {
          await new Promise((resolve) => setTimeout(resolve));
        }
      }
      return slips;
    });
    expect(found.length).toBeGreaterThan(PAGES.includes(path) ? 50 : LEAST);
    for (const { text, sources } of found) {
      expect(sources.length, text).toBeGreaterThan(0);
      for (const source of sources) expect(known.has(source), `${text}: ${source}`).toBe(true);
    }
  });
}
