import type { Page } from "@playwright/test";
import { expect, test } from "./driver";

/** Every view, with the tabs of those that have some; axe runs where no other spec runs it. */
const ROUTES = [
  "/",
  "/kommune/0101",
  "/data",
  "/hotspots?vis=list",
  "/indsatser",
  "/spor",
  "/kkr/kkr-sjaelland",
  "/planer",
  "/sammenlign?sel=0101,0147",
  "/omraade?sel=0101,0147",
  "/rapport/2023?sel=0615",
  "/praesentation",
  "/findes-ikke",
] as const;

/** Views of text alone: their words and colours are all there is to them. */
const TEXT_VIEWS = ["/", "/kommune/0101", "/data", "/spor", "/planer", "/rapport/2023?sel=0615"];

const TABS = ["Liste", "Graf", "Fakta"] as const;

/** Charts take their new width after the window has. */
async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect.poll(over, { message: what, timeout: 5000 }).toBe(0);
}

for (const path of ROUTES) {
  test(`axe finds nothing on ${path}, which keeps within 320 pixels`, async ({ reader }) => {
    await reader.withoutMaps();
    await reader.open(path);
    await reader.accessible();
    await reader.page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(reader.page, path);
  });
}

test("axe finds nothing on any tab of /kort, which keeps within 320 pixels", async ({ reader }) => {
  const { page } = reader;
  await reader.withoutMaps();
  await reader.open("/kort?sel=0101&vis=map");
  await reader.accessible();
  for (const tab of TABS) {
    await page.getByRole("radio", { name: tab, exact: true }).check();
    await expect(page).toHaveURL(/vis=(list|graph|facts)/u);
    await reader.accessible();
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page, tab);
    await page.setViewportSize({ width: 1024, height: 640 });
  }
});

test.describe("in English and in the dark", () => {
  test.use({ colorScheme: "dark" });

  for (const path of TEXT_VIEWS) {
    test(`axe finds nothing on ${path}`, async ({ reader }) => {
      await reader.open(`${path}${path.includes("?") ? "&" : "?"}l=en`);
      await expect(reader.page.locator("html")).toHaveAttribute("lang", "en");
      await reader.accessible();
    });
  }
});

test("axe finds nothing on a map that is drawn", async ({ reader }) => {
  await reader.open("/kort?sel=0101&vis=map");
  await reader.mapReady();
  await reader.accessible();
});
