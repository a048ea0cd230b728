import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import { expect, type Reader, test } from "./driver";

test.use({ viewport: { width: 1024, height: 500 } });

async function calendar(reader: Reader): Promise<ReadonlyMap<string, string>> {
  const waiting = reader.page.waitForEvent("download");
  await reader.page.getByRole("button", { name: /\.ics/u }).click();
  const text = String(await readFile(await (await waiting).path()));
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  return new Map(
    events.map((component) => {
      const event = new ICAL.Event(component);
      return [event.uid, event.startDate.toString()];
    }),
  );
}

test("the plans of a KKR: date, rule and source, a calendar that imports twice, rules to check", async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open("/planer?f=kkr:kkr-sjaelland");
  const rows = page.locator("tbody tr");
  await expect(rows).toHaveCount(17);
  await expect(rows.getByText("DK2020’s anden runde").first()).toBeVisible();
  await page.getByLabel("KKR", { exact: true }).selectOption("kkr-nordjylland");
  await expect(rows).toHaveCount(11);
  const dated = rows.filter({ hasText: "fem år efter" });
  await expect(dated.first().locator("[data-slip]").first()).toHaveText(/\d{4}/u);
  await dated.first().locator("[data-slip]").first().click();
  await expect(page.locator("dialog [data-source]").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await reader.accessible();

  const [first, second] = [await calendar(reader), await calendar(reader)];
  expect(first.size).toBe(await dated.count());
  expect(new Map([...first, ...second])).toEqual(first);

  await page.getByRole("radio", { name: "Kalender" }).check();
  await expect(page.getByRole("heading", { name: "De næste 24 måneder" })).toBeVisible();
  await reader.accessible();

  await reader.open("/planer?vis=facts&sel=0101&l=en");
  await expect(page.getByText("Met: the account is")).toBeVisible();
  await expect(page.getByText("To be judged by people").first()).toBeVisible();
  await reader.accessible();
});
