import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { expect, type Reader, test } from "./driver";

async function download(reader: Reader, button: string): Promise<Buffer> {
  const waiting = reader.page.waitForEvent("download");
  await reader.page.getByRole("button", { name: button, exact: true }).click();
  return readFile(await (await waiting).path());
}

const entriesOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/data-legend="entry">([^<]+)</gu)].map(([, text = ""]) => text);

test("picture, drawing, table and paper say what the screen says", async ({ reader }) => {
  const { page } = reader;
  await reader.open("/kort?i=district_heat_fossil&vis=map");
  const onScreen = await page.locator("[data-legend='entry']").allTextContents();
  expect(onScreen).toContain("Mangler");
  await page.getByText("Hent eller udskriv").click();

  const svg = String(await download(reader, "Kort som vektortegning (SVG)"));
  expect(entriesOf(svg).slice(0, onScreen.length)).toEqual(onScreen);
  // A line may end after any word.
  const said = svg.replaceAll(/<[^>]+>/gu, " ");
  for (const words of ["Fjernvarme: kul, olie og gas, 2024", "Kilde: ", "dataversion ", "2026"]) {
    expect(said).toContain(words);
  }
  expect(svg.match(/data-area="/gu)).toHaveLength(99);

  const png = await download(reader, "Kort som billede (PNG)");
  expect(png.toString("latin1", 1, 4)).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3000, 2122]);

  const csv = await download(reader, "Tabel til Excel (CSV)");
  const rows: Record<string, string>[] = parse(csv, {
    bom: true,
    delimiter: ";",
    columns: true,
  });
  expect(rows).toHaveLength(98);
  expect(rows[0]).toMatchObject({ kode: '="0101"', område: "København", LAU: "DK101" });
  expect(rows.find((row) => row["kode"] === '="0336"')).toMatchObject({
    værdi: "",
    mangler: "Mangler",
  });

  const areas = JSON.parse(String(await download(reader, "Områder med tal (GeoJSON)"))) as {
    readonly features: readonly unknown[];
  };
  expect(areas.features).toHaveLength(98);

  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator(".paper svg").getByText("Mangler", { exact: true })).toBeVisible();
  await expect(page.locator(".explore")).toBeHidden();
});
