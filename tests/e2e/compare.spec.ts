import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { expect, type Reader, test } from "./driver";

test.use({ viewport: { width: 1024, height: 500 } });

test("two kommuner side by side, a third from the suggestions, a catchment by search", async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open("/sammenlign?sel=0101,0751&i=ghg&n=capita");
  const pictures = page.getByRole("img", { name: /Drivhusgasser, netto, t CO₂e pr\. indbygger/u });
  await expect(pictures).toHaveCount(2);
  await expect(
    page.getByRole("heading", { name: /ligger højest og .* lavest i 20/u }),
  ).toBeVisible();
  await expect(page.getByText(/^Ændringen fra 2018 til/u)).toBeVisible();
  await expect(page.getByText("En kommune bestemmer ikke selv")).toBeVisible();

  const peers = page.getByRole("region", { name: "Områder, der ligner København" });
  await peers
    .getByRole("button", { name: /^Tilføj/u })
    .first()
    .click();
  await expect(pictures).toHaveCount(3);
  const finder = page.getByRole("region", { name: "Valgte områder" }).getByRole("combobox");
  await finder.fill("Limfjorden");
  await finder.press("Enter");
  await expect(page).toHaveURL(/sel=0101,0751,\d{4},hvo-1\.2/u);
  await expect(pictures).toHaveCount(4);
  const table = page.getByRole("group", { name: "Alle tal ved siden af hinanden" });
  await expect(table.locator("thead th")).toHaveCount(5);
  await table.locator("[data-row='dk2020_round total'] [data-slip]").last().click();
  await expect(page.getByRole("dialog")).toContainText("Limfjorden");
  await page.getByRole("dialog").getByRole("button", { name: "Luk" }).click();
  await reader.accessible();

  await page.getByRole("button", { name: "Fjern Limfjorden" }).click();
  await expect(pictures).toHaveCount(3);
});

async function rowsOf(reader: Reader, button: string): Promise<readonly Record<string, string>[]> {
  const waiting = reader.page.waitForEvent("download");
  await reader.page.getByRole("button", { name: button, exact: true }).click();
  const text = await readFile(await (await waiting).path());
  return parse(text, { bom: true, delimiter: ";", columns: true });
}

const numberIn = (text = ""): number => Number(text.replace(",", "."));

const square = JSON.stringify({
  type: "Polygon",
  coordinates: [
    [
      [10.5, 55.8],
      [10.8, 55.8],
      [10.8, 55.9],
      [10.5, 55.9],
      [10.5, 55.8],
    ],
  ],
});

test("an own area is the sum of its ticked kommuner, by list, KKR and ground of a file", async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open("/omraade?sel=0825");
  await page.getByRole("checkbox", { name: "Ærø" }).check();
  await expect(page).toHaveURL(/sel=0492,0825/u);
  const [totals, parts] = [
    await rowsOf(reader, "Tal for området (CSV til Excel)"),
    await rowsOf(reader, "Kommunerne (CSV til Excel)"),
  ];
  const total = totals.find((row) => row["tal"] === "Drivhusgasser, netto");
  const sum = parts.reduce((all, row) => all + numberIn(row["bidrag til udledning, t CO₂e"]), 0);
  expect(parts.map((row) => row["kode"])).toEqual(['="0492"', '="0825"']);
  for (const key of ["værdi", "mindst", "højst"]) {
    expect(numberIn(total?.[key])).toBeCloseTo(sum, 9);
  }

  await page.getByLabel("Alle kommuner i").selectOption("KKR Midtjylland");
  await page.getByRole("button", { name: "Tilføj alle" }).click();
  await expect(page.getByText("21 af 98 kommuner er valgt.")).toBeVisible();
  await page.getByRole("button", { name: "Ryd valget" }).click();

  const file = page.getByLabel("Vælg en fil");
  const list = Buffer.from("kommune;tal\r\n\u00C5rhus;1\r\nAtlantis;2\r\n", "latin1");
  await file.setInputFiles({ name: "liste.csv", mimeType: "text/csv", buffer: list });
  await expect(page.getByText("liste.csv: 1 kommune er valgt.")).toBeVisible();
  await expect(page.getByText("Række 3: “Atlantis”: ingen kommune")).toBeVisible();
  const ground = Buffer.from(square);
  await file.setInputFiles({ name: "flade.geojson", mimeType: "text/json", buffer: ground });
  await expect(page.getByText("flade.geojson: 1 område er lagt til")).toBeVisible();
  await expect(page.locator("[data-part='0741']")).toContainText("skåret over");
  await expect(page.locator("[data-part='0751']")).not.toContainText("skåret over");
  await expect(page.locator("[data-total='population'] td")).toHaveCount(5);
  await reader.accessible();
  await file.setInputFiles({ name: "x.geojson", mimeType: "text/json", buffer: Buffer.from("{") });
  await expect(page.getByText("x.geojson kunne ikke bruges som område:")).toBeVisible();
});
