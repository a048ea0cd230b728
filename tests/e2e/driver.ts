import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test as base } from "@playwright/test";

/** What a reader does, in words; specs speak through this. */
export interface Reader {
  readonly page: Page;
  open(path: string): Promise<void>;
  /** From here on the browser cannot draw maps, as on a machine without WebGL. */
  withoutMaps(): Promise<void>;
  /** Waits until the map says that it has drawn everything. */
  mapReady(): Promise<void>;
  /** Name and value of every row of the list, as printed. */
  listValues(): Promise<Map<string, string>>;
  accessible(): Promise<void>;
}

/** Lines that a browser without a GPU, in a hurry or without service workers prints and no reader sees. */
const HARMLESS =
  /GPU stall|WebGL|GroupMarkerNotSet|weightsTexture|Automatic fallback to software|Service Worker registration blocked|preloaded using link preload/u;

export const test = base.extend<{ reader: Reader }>({
  reader: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type()) && !HARMLESS.test(message.text())) {
        complaints.push(message.text());
      }
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    await use({
      page,
      async open(path) {
        await page.goto(path);
        await expect(page.locator("h1")).toBeVisible();
      },
      async withoutMaps() {
        await page.addInitScript(() => {
          HTMLCanvasElement.prototype.getContext = () => null;
        });
      },
      async mapReady() {
        await expect(page.locator("[data-map][data-ready='true']").first()).toBeVisible();
      },
      async listValues() {
        const rows = page.locator("tr[data-area]");
        await expect(rows.first()).toBeVisible();
        const found = await rows.evaluateAll((all) =>
          all.map((row) => [
            row.querySelector("th button")?.textContent?.trim() ?? "",
            row.querySelector("[data-slip]")?.firstChild?.textContent?.trim() ?? "",
          ]),
        );
        return new Map(found.map(([name, value]) => [name ?? "", value ?? ""]));
      },
      async accessible() {
        const { violations } = await new AxeBuilder({ page })
          // Without frames there is nothing to gather on a page of its own.
          .setLegacyMode()
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          .analyze();
        expect(
          violations.map(
            (found) => `${found.id}: ${found.nodes.map((node) => node.html).join(" ")}`,
          ),
        ).toEqual([]);
      },
    });
    expect(complaints).toEqual([]);
  },
});

export { expect };
