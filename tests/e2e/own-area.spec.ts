import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { expect, type Reader, test } from "./driver";

test.use({ viewport: { width: 1024, height: 700 } });

async function download(reader: Reader, button: string): Promise<string> {
  const waiting = reader.page.waitForEvent("download");
  await reader.page.getByRole("button", { name: button, exact: true }).click();
  return readFile(await (await waiting).path(), "utf8");
}

/** As Danish Excel reads it: a byte order mark, semicolons, decimal commas. */
async function rowsOf(reader: Reader, button: string): Promise<readonly Record<string, string>[]> {
  const text = await download(reader, button);
  expect(text.startsWith("\uFEFF")).toBe(true);
  return parse(text, { bom: true, delimiter: ";", columns: true });
}

const numberIn = (text = ""): number => Number(text.replace(",", "."));
const CSV = { totals: "Tal for området (CSV til Excel)", parts: "Kommunerne (CSV til Excel)" };

interface Emissions {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Of what the kommuner add. */
  readonly sum: number;
  readonly codes: readonly (string | undefined)[];
}

async function emissionsOf(reader: Reader): Promise<Emissions> {
  const [totals, parts] = [await rowsOf(reader, CSV.totals), await rowsOf(reader, CSV.parts)];
  const total = totals.find((row) => row["tal"] === "Drivhusgasser, netto");
  const [value, low, high] = ["værdi", "mindst", "højst"].map((key) => numberIn(total?.[key]));
  return {
    value: value ?? NaN,
    low: low ?? NaN,
    high: high ?? NaN,
    sum: parts.reduce((all, row) => all + numberIn(row["bidrag til udledning, t CO₂e"]), 0),
    codes: parts.map((row) => row["kode"]),
  };
}

test("ticked by list, KKR and file: the exact sum of whole kommuner", async ({ reader }) => {
  const { page } = reader;
  await reader.withoutMaps();
  await reader.open("/omraade?sel=0825");
  await page.getByRole("checkbox", { name: "Ærø" }).check();
  await expect(page).toHaveURL(/sel=0492,0825/u);
  const { value, low, high, sum, codes } = await emissionsOf(reader);
  expect(codes).toEqual(['="0492"', '="0825"']);
  for (const bound of [value, low, high]) expect(bound).toBeCloseTo(sum, 9);

  await page.getByLabel("Alle kommuner i").selectOption("KKR Midtjylland");
  await page.getByRole("button", { name: "Tilføj alle" }).click();
  await expect(page.getByText("21 af 98 kommuner er valgt.")).toBeVisible();
  await page.getByRole("button", { name: "Ryd valget" }).click();

  const file = page.getByLabel("Vælg en fil");
  const list = Buffer.from("kommune;tal\r\n\u00C5rhus;1\r\nAtlantis;2\r\n", "latin1");
  await file.setInputFiles({ name: "liste.csv", mimeType: "text/csv", buffer: list });
  await expect(page.getByText("liste.csv: 1 kommune er valgt.")).toBeVisible();
  await expect(page.getByText("Række 3: “Atlantis”: ingen kommune")).toBeVisible();
  await file.setInputFiles({ name: "x.geojson", mimeType: "text/json", buffer: Buffer.from("{") });
  await expect(page.getByText("x.geojson kunne ikke bruges som område:")).toBeVisible();
});

const LIMFJORD = "8.3, 56.5\n9.9, 56.5\n9.9, 57.05\n8.3, 57.05";

test("Limfjorden by its corners: value, bounds and cut kommuner; kept, taken away and given back", async ({
  reader,
}) => {
  const { page } = reader;
  await reader.withoutMaps();
  await reader.open("/omraade");
  await page.getByText("Skriv hjørnerne", { exact: true }).click();
  await page.getByLabel("Hjørner: længde, bredde").fill(LIMFJORD);
  await page.getByRole("button", { name: "Tilføj område" }).click();
  await expect(page.locator("[data-part='0849']")).toContainText("skåret over");
  await expect(page.locator("[data-part='0773']")).not.toContainText("skåret over");
  await expect(page.getByText(/^\d+ kommuner ligger kun delvist/u)).toBeVisible();
  await expect(page.locator("[data-total='ghg'] td")).toHaveCount(5);
  const drawn = await emissionsOf(reader);
  expect(drawn.value).toBeCloseTo(drawn.sum, 6);
  expect(drawn.low).toBeLessThan(drawn.value);
  expect(drawn.high).toBeGreaterThan(drawn.value);

  const name = page.locator("[data-own] input");
  await name.fill("Fjorden");
  await name.press("Enter");
  await expect(page).toHaveURL(/own=Fjorden:/u);
  const saved = page.getByRole("region", { name: "Gem til en anden gang" });
  await saved.getByLabel("Navn").fill("Min fjord");
  await saved.getByRole("button", { name: "Gem i browseren" }).click();
  await expect(saved.getByText("Min fjord er gemt i denne browser.")).toBeVisible();
  const taken = await download(reader, "Dine områder (GeoJSON)");
  await reader.accessible();

  await page.getByRole("button", { name: "Slet Fjorden", exact: true }).click();
  await expect(page.locator("[data-total]")).toHaveCount(0);
  const again = { name: "fjord.geojson", mimeType: "text/json", buffer: Buffer.from(taken) };
  await page.getByLabel("Vælg en fil").setInputFiles(again);
  await expect(page.getByText("fjord.geojson: 1 område er lagt til dine områder.")).toBeVisible();
  await expect(page.locator("[data-total='ghg']")).toBeVisible();
  const back = await emissionsOf(reader);
  expect(back.value).toBeCloseTo(drawn.value, 6);

  await page.reload();
  await page.getByRole("button", { name: "Slet Fjorden", exact: true }).click();
  await page.getByRole("button", { name: "Åbn Min fjord" }).click();
  await expect(page.locator("[data-own='Fjorden']")).toBeVisible();
});

test("on the map: a kommune ticked and an area drawn by keys alone, then one with the pointer", async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open("/omraade?sel=0773");
  await reader.mapReady();
  const map = page.getByRole("application");
  await map.focus();
  // Three letters at one go, however busy the machine.
  await map.evaluate((node) => {
    for (const key of "thi")
      node.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  });
  await page.keyboard.press("Enter");
  await expect(page.getByRole("checkbox", { name: "Thisted" })).toBeChecked();
  await page.getByRole("button", { name: "Tegn med sigtekorn" }).focus();
  await page.keyboard.press("Enter");
  await expect(map).toBeFocused();
  for (const key of ["Enter", "ArrowRight", "Enter", "Enter", "ArrowUp"]) {
    await page.keyboard.press(key);
  }
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Hjørne 3 er sat ved/u)).toBeAttached();
  await page.keyboard.press("Backspace");
  await expect(page.getByRole("button", { name: "Færdig" })).toBeDisabled();
  await page.keyboard.press("Enter");
  await page.keyboard.press("f");
  await expect(page.locator("[data-own='Område']")).toContainText("3 hjørner");
  await expect(page.locator("[data-total='ghg'] td")).toHaveCount(5);
  await expect(map).toBeFocused();

  await page.getByRole("button", { name: "Tegn rektangel" }).click();
  await reader.mapReady();
  const box = await map.boundingBox();
  if (box === null) throw new Error("no map");
  for (const part of [0.3, 0.45]) {
    await page.mouse.move(box.x + box.width * part - 4, box.y + box.height * part);
    await page.mouse.click(box.x + box.width * part, box.y + box.height * part);
  }
  await expect(page.locator("[data-own='Område 2']")).toContainText("4 hjørner");
  await page.getByRole("button", { name: "Ret Område 2 på kortet" }).click();
  await page.getByRole("button", { name: "Færdig" }).click();
  await expect(page.getByText("Områderne hver for sig")).toBeVisible();
});
