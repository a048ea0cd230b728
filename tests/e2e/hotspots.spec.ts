import { readFile } from "node:fs/promises";
import { expect, test } from "./driver";

test.use({ viewport: { width: 1024, height: 500 } });

test("hot spots in words, as a graph, with their method; white spots with reasons in a file", async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open("/hotspots?i=ghg&n=capita&y=2023&vis=list");
  const rows = page.locator("tr[data-area]");
  await expect(rows).toHaveCount(98);
  await reader.accessible();
  await rows.first().locator("[data-slip='fact']").first().click();
  await expect(page.locator("dialog")).toContainText("frø 42");
  await page.keyboard.press("Escape");

  await page.getByRole("radio", { name: "Graf", exact: true }).check();
  await expect(page.locator("svg circle").first()).toBeVisible();
  await page.getByRole("button", { name: /^Beregn alle/u }).click();
  await expect(page.getByRole("region", { name: "Hvad er nyt" })).toContainText("Vedvarende");
  await reader.accessible();

  await page.getByRole("radio", { name: "Metode", exact: true }).check();
  await expect(page.getByText("Tilfældige fund")).toBeVisible();
  await reader.accessible();

  await page.getByRole("radio", { name: "Hvide pletter" }).check();
  await expect(rows.first()).toContainText("over medianen");
  await reader.accessible();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: /begrundelser/u }).click();
  const text = String(await readFile(await (await waiting).path()));
  expect(text.split("\r\n")[1]).toMatch(/^"=""\d{4}""".*over medianen/u);
});
