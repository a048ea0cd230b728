import { expect, test } from "./driver";

const FILE = "tests/fixtures/own-data/skader-windows-1252.csv";

test("a file dropped beside the map becomes an indicator in the list, in hot spots and for regions", async ({
  reader,
}) => {
  const { page } = reader;
  await reader.withoutMaps();
  await reader.open("/kort?vis=list");
  await page.getByLabel("Vælg en fil med egne data", { exact: true }).setInputFiles(FILE);
  const read = page.getByRole("region", { name: /^Det blev forstået/u });
  await expect(read).toContainText("Windows-1252");
  await expect(read.getByRole("listitem")).toHaveText([
    "Række 4 “Atlantis”: ingen kommune af det navn eller med den kode",
    "Række 5 “Ærø Kommune” i Skader efter skybrud (mio. kr.): intet tal",
    "Række 6 “Københavns Kommune”: kommunen står der allerede; det første tal bruges",
    "Række 7: ingen kommune nævnt",
    "Række 8 “Gotham”: ingen kommune af det navn eller med den kode",
    "Række 10 “Vesthimmerland” i Skader efter skybrud (mio. kr.): intet tal",
  ]);
  await reader.accessible();

  await page.getByLabel("År (").fill("2024");
  await page.getByRole("button", { name: "Brug som indikator" }).press("Enter");
  const mine = page.getByRole("region", { name: "Dine indikatorer" });
  await expect(mine).toContainText("Skader efter skybrud (egne data) er klar.");
  await mine.getByRole("button", { name: "Gem i denne browser" }).click();
  await reader.accessible();
  await mine.getByRole("link", { name: "Liste" }).click();
  await page.getByRole("radio", { name: "I alt" }).check();
  const values = await reader.listValues();
  expect([values.get("København"), values.get("Halsnæs"), values.get("Aarhus")]).toEqual([
    "1.234,50",
    "0,00",
    "12,25",
  ]);
  await page.locator("tr[data-area='0101'] [data-slip]").click();
  await expect(page.locator("dialog")).toContainText("skader-windows-1252.csv");
  await page.keyboard.press("Escape");
  await page.getByRole("radio", { name: "Regioner" }).check();
  await expect(page.locator("tr[data-area='1082']")).toContainText("12,25");

  // Kept by the reader's wish, the indicator is here again after a reload.
  const id = new URL(page.url()).searchParams.get("i") ?? "";
  await reader.open(`/hotspots?i=${id}&vis=list`);
  await expect(page.locator("tr[data-area]")).toHaveCount(98);
  await expect(page.locator("caption")).toContainText("Skader efter skybrud (egne data)");

  await page.getByRole("link", { name: "Tilføj eller ret egne data" }).click();
  await mine.getByRole("button", { name: /^Fjern/u }).click();
  await expect(mine).toContainText("Du har ingen endnu.");
  for (const [name, text, sentence] of [
    ["billede.tif", "II*\0 ikke et raster", /kunne ikke læses som GeoTIFF/u],
    ["breve.docx", "x", /er ikke en fil, siden kan læse/u],
    ["byttet.csv", "lon,lat\n55.6,12.5\n", /byttet om/u],
  ] as const) {
    const file = { name, mimeType: "", buffer: Buffer.from(text) };
    await page.getByLabel("Vælg en fil med egne data", { exact: true }).setInputFiles(file);
    await expect(page.getByText(sentence)).toBeVisible();
  }
  await reader.open(`/kort?vis=list&i=${id}`);
  await expect(page.getByText("Linket viser nogens egne data")).toBeVisible();
});
