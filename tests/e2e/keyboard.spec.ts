import { expect, test } from "./driver";

test("by keyboard alone: reach the map, walk it, read a value, open a page, come back", async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open("/kort");
  await reader.mapReady();
  const map = page.getByRole("application");
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    if (await map.evaluate((node) => node === document.activeElement)) break;
  }
  await expect(map).toBeFocused();
  const spoken = page.locator(".canvas [role='status']");
  await page.keyboard.press("ArrowDown");
  await expect(spoken).toHaveText(/^København: \d/u);
  await page.keyboard.press("ArrowLeft");
  await expect(spoken).not.toHaveText(/^København/u);
  await expect(spoken).toHaveText(/: −?\d/u);
  await page.keyboard.press("Shift+Enter");
  await expect(page).toHaveURL(/\/kommune\/\d{4}/u);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Kommune$/u);
  await page.goBack();
  await expect(page).toHaveURL(/\/kort/u);
});

test("find a kommune with three letters and Enter", async ({ reader }) => {
  const { page } = reader;
  await reader.open("/");
  await page.getByRole("combobox").last().focus();
  await page.keyboard.type("hor");
  await expect(page.getByRole("option").first()).toHaveText(/Horsens/u);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/kommune\/0615/u);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Horsens Kommune");
});
