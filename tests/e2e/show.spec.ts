import type { Page } from "@playwright/test";
import { expect, test } from "./driver";

const counter = (page: Page) => page.getByRole("navigation").locator(".counter");

interface Printed {
  readonly text: string;
  /** Pixels. */
  readonly size: number;
  readonly ink: string;
  readonly ground: string;
}

/** Every text on screen with its size, its colour and the nearest colour behind it. */
function printedTexts(page: Page): Promise<readonly Printed[]> {
  return page.evaluate(() => {
    const groundOf = (element: Element | null): string => {
      const own =
        element === null ? "rgb(255, 255, 255)" : getComputedStyle(element).backgroundColor;
      const isClear = own === "transparent" || /, 0(\.[0-4]\d*)?\)$/u.test(own);
      return isClear ? groundOf(element?.parentElement ?? null) : own;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const printed: Printed[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const element = node.parentElement;
      if (text === "" || element?.checkVisibility() !== true) continue;
      if (element.closest(".visually-hidden, script, option") !== null) continue;
      const { color, fill, fontSize } = getComputedStyle(element);
      const ink = element instanceof SVGElement ? fill : color;
      // A drawing is shown larger or smaller than it says.
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(fontSize) * scale;
      printed.push({ text, size, ink, ground: groundOf(element) });
    }
    return printed;
  });
}

/** Relative luminance of a colour as the browser writes it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf({ ink, ground }: Printed): number {
  const [one, other] = [luminance(ink) + 0.05, luminance(ground) + 0.05];
  return Math.max(one, other) / Math.min(one, other);
}

/** Texts smaller than 24 pixels or with a contrast below 7:1. */
async function unfitForAStage(page: Page): Promise<readonly Printed[]> {
  const printed = await printedTexts(page);
  expect(printed.length).toBeGreaterThan(10);
  return printed.filter((one) => one.size < 24 || contrastOf(one) < 7);
}

test("from the filtered register to a show in one action, by clicker, without network, and back", async ({
  reader,
}) => {
  test.setTimeout(240_000);
  const { page } = reader;
  const context = page.context();
  await page.setViewportSize({ width: 1024, height: 640 });
  const address = "/indsatser?f=kkr:kkr-midtjylland";
  await reader.open(address);
  await page.getByRole("button", { name: "Vis som præsentation" }).click();
  await expect(counter(page)).toHaveText("1/8");
  expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await expect(page.getByText("Klar uden netværk")).toBeVisible({ timeout: 120_000 });
  const refused: string[] = [];
  page.on("requestfailed", (request) => refused.push(request.url()));
  await context.setOffline(true);
  for (const place of ["2/8", "3/8"]) {
    await page.keyboard.press("PageDown");
    await expect(counter(page)).toHaveText(place);
  }
  const picture = page.getByRole("img", { name: /^Drivhusgasser, netto, 2023\./u });
  await expect(picture).toContainText("Kilde: Energi- og CO2-regnskabet");
  await expect(picture).toContainText("12 og derover");
  await page.keyboard.press("m");
  await reader.mapReady();
  await page.keyboard.press("PageUp");
  await expect(counter(page)).toHaveText("2/8");
  await expect(page.getByRole("heading", { name: "KKR Midtjylland", exact: true })).toBeVisible();

  const opened = context.waitForEvent("page");
  await page.keyboard.press("n");
  const notes = await opened;
  await expect(notes.getByText("KKR Midtjylland er 19 kommuner.")).toBeVisible();
  expect(
    await notes.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
            resolve(effectiveDirective);
          });
          new Image().src = "https://anden.invalid/billede.png";
        }),
    ),
  ).toBe("img-src");
  await notes.keyboard.press("End");
  await expect(counter(page)).toHaveText("8/8");

  await page.bringToFront();
  await page.keyboard.press("/");
  await page.keyboard.type("hor");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table", { name: "Nøgletal for Horsens" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("t");
  await expect(page.getByRole("row", { name: /^Lemvig/u })).toBeVisible();
  await expect(counter(page)).toHaveText("8/8");
  await page.keyboard.press("Escape");
  await page.keyboard.press("b");
  await expect(page.getByText("Skærmen er slukket")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Fælles indsatser");
  await expect(page).toHaveURL(address);
  expect(refused).toEqual([]);
  expect(notes.isClosed()).toBe(true);
  expect(await page.evaluate(() => document.fullscreenElement === null)).toBe(true);
});

test("a show is built in one action per view, edited, and fit to be read from the back row", async ({
  reader,
}) => {
  test.setTimeout(240_000);
  const { page } = reader;
  await page.setViewportSize({ width: 1920, height: 1080 });
  // Text is what this is about: no map has to be drawn for it.
  await reader.withoutMaps();
  await reader.open("/kommune/0615");
  await page.getByRole("button", { name: "Tilføj til præsentation" }).click();
  await expect(page.getByText("“Horsens Kommune” er tilføjet som scene 1.")).toBeVisible();
  await page.getByRole("link", { name: "Se præsentationen" }).click();
  await expect(page.getByLabel("Titel", { exact: true })).toHaveValue("Horsens Kommune");
  await page.getByLabel("Noter til dig, der taler").fill("Horsens først.");
  await page.getByLabel("Noter til dig, der taler").blur();
  await reader.accessible();
  await page.reload();
  await expect(page.getByLabel("Noter til dig, der taler")).toHaveValue("Horsens først.");

  await page.getByRole("button", { name: "Redigér præsentationen af KKR Midtjylland" }).click();
  await page.getByRole("button", { name: /^Flyt “KKR Midtjylland: kort fortalt” ned/u }).click();
  await expect(page.getByText("er nu scene 2")).toBeVisible();
  await page.getByRole("button", { name: "Vis på fuld skærm" }).click();
  await expect(counter(page)).toHaveText("1/8");
  for (let scene = 1; scene <= 8; scene += 1) {
    await expect(counter(page)).toHaveText(`${scene}/8`);
    await expect(
      page.locator("[data-stage-scene] :is(h1, [data-scene-picture] svg)").first(),
    ).toBeAttached();
    expect(await unfitForAStage(page)).toEqual([]);
    if (scene % 4 === 1) await reader.accessible();
    if (scene < 8) await page.keyboard.press("PageDown");
  }
  for (const panel of ["t", "l"]) {
    await page.keyboard.press(panel);
    await expect(page.locator("#panel-title")).toBeVisible();
    expect(await unfitForAStage(page)).toEqual([]);
    await reader.accessible();
  }
});

test("catchments are cut before the network goes, and their table stands over the scene", async ({
  reader,
}) => {
  const { page } = reader;
  test.setTimeout(180_000);
  // A narrow window shows the list: no map has to be drawn before the show.
  await page.setViewportSize({ width: 480, height: 600 });
  await reader.open("/kort?g=catchment&n=total");
  await page.getByRole("button", { name: "Vis som præsentation" }).click();
  await expect(page.getByText("Klar uden netværk")).toBeVisible({ timeout: 120_000 });
  await page.context().setOffline(true);
  await page.keyboard.press("t");
  await expect(page.getByRole("row", { name: /^Limfjorden [\d.,]+/u })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("img", { name: /^Drivhusgasser, netto, 2023\./u })).toBeVisible();
  await expect(counter(page)).toHaveText("1/1");
});
