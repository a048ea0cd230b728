import { expect, test } from "./driver";

test.use({ viewport: { width: 1024, height: 500 } });

test("the status report: sections, slips, another area, accessible in both languages", async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open("/rapport/2023");
  await expect(page).toHaveTitle(/Klimastatus 2023: Danmark/u);
  await expect(page.locator("article h2")).toHaveCount(12);
  await page.locator("article p [data-slip]").nth(1).click();
  await expect(page.locator("dialog [data-source]").first()).toBeVisible();
  await page.keyboard.press("Escape");

  await page.getByLabel("Område").selectOption("kkr-nordjylland");
  await expect(page).toHaveURL(/\/rapport\/2023\?.*sel=kkr-nordjylland/u);
  await expect(page.locator("h1")).toHaveText("Klimastatus 2023: KKR Nordjylland");
  const printed = await page.pdf({ preferCSSPageSize: true });
  expect(printed.toString("latin1").match(/\/Type \/Page\b/gu)?.length ?? 0).toBeGreaterThan(3);

  await page.getByLabel("Område").selectOption("0615");
  await expect(page.locator("h1")).toHaveText("Klimastatus 2023: Horsens");
  await reader.accessible();

  await reader.open("/rapport/2023?sel=kkr-nordjylland&l=en");
  await expect(page.locator("h1")).toHaveText("Climate status 2023: KKR Nordjylland");
  await reader.accessible();
});
