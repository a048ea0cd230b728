import { join } from "node:path";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { createSite } from "../../scripts/server/site.mjs";

test.use({ serviceWorkers: "allow", viewport: { width: 1024, height: 500 } });

/** Every view has an address here, with a word that only its page shows. */
const ROUTES = [
  ["/", "Hvor langt er vi?"],
  ["/kort?vis=list", "Kort over Danmarks klimatal"],
  ["/hotspots", "Hvor ligger høje og lave tal samlet?"],
  ["/indsatser", "Fælles indsatser"],
  ["/spor", "Klimaudviklingsspor"],
  ["/kommune/0615", "Horsens Kommune"],
  ["/kkr/kkr-sjaelland", "KKR Sjælland"],
  ["/region/1084", "Region Hovedstaden"],
  ["/opland/hvo-1-5", "Hovedvandopland"],
  ["/planer", "Kommunernes klimaplaner"],
  ["/sammenlign?sel=0101,0147", "Sammenlign områder"],
  ["/omraade", "Dit eget område"],
  ["/rapport/2023", "Klimastatus 2023: Danmark"],
  ["/praesentation", "Præsentation"],
  ["/data", "Data og kilder"],
] as const;

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

test("after one visit every page opens with the server stopped, and says that it is kept", async ({
  page,
}) => {
  const server = createSite(process.env["E2E_ROOT"] ?? join(import.meta.dirname, "../../dist"));
  const base = `http://127.0.0.1:${await listen(server)}`;
  await page.goto(`${base}/kommune/0101`);
  await expect(page.locator("h1")).toHaveText("Københavns Kommune");
  // Active only when every file of the build has been kept.
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const kept = await page.evaluate(async () => {
    const [name = ""] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain("/data/manifest.json");
  expect(kept.length).toBeGreaterThan(60);

  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  const version = /dataversion [0-9a-f]{12}/u;
  for (const [path, heading] of ROUTES) {
    await page.goto(base + path);
    await expect(page.locator("h1").first()).toContainText(heading);
  }
  await expect(page.getByText("Serveren svarer ikke.")).toContainText(version);
  await page.goto(`${base}/kort`);
  await expect(page.locator("[data-map][data-ready='true']").first()).toBeVisible();
});
