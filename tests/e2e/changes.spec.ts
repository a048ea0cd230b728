import { expect, test } from "./driver";

interface Column {
  readonly indicator: string;
  readonly year: number;
  vintage: string;
  values: (number | null)[];
  flags: Record<string, string>;
  patches?: Record<string, string>;
}

// On a phone the map lies below the list and is not fetched before it is in sight.
test.use({ viewport: { width: 390, height: 500 } });

test("two versions of the account, a correction and late sources on one page", async ({
  reader,
}) => {
  const { page } = reader;
  // The older version is the newest with three figures changed; a correction is planted in the area.
  await page.route(/\/data\/versions\.[^/]+$/u, async (route) => {
    const origin = new URL(route.request().url()).origin;
    const manifest = await (await page.request.get(`${origin}/data/manifest.json`)).json();
    const { observations } = manifest.files;
    const all = await (await page.request.get(`${origin}/data/${observations.path}`)).json();
    const column: Column = all.columns.find(
      (one: Column) => one.indicator === "ghg_energy" && one.year === 2023,
    );
    const values = column.values.map((value, place) =>
      value === null || ![0, 57, 97].includes(place) ? value : value + 1000 * (place + 1),
    );
    await route.fulfill({
      json: { ...all, columns: [{ ...column, vintage: "2026-01-15", values }] },
    });
  });
  await page.route(/\/data\/core\.[^/]+$/u, async (route) => {
    const core = await (await route.fetch()).json();
    const correction = {
      id: "plantet",
      area: "0615",
      indicator: "area_km2",
      year: 2026,
      old: 519.7,
      new: 520.1,
      state: "explained",
      evidence: "https://example.org/bevis",
      checkedBy: "fagansvarlig",
      date: "2026-11-25",
      expires: null,
      note: { da: "Plantet forklaring", en: "Planted explanation" },
    };
    await route.fulfill({ json: { ...core, corrections: [correction] } });
  });
  await reader.open("/data");
  await page.getByRole("link", { name: "Ændringer i tallene" }).click();
  await expect(page).toHaveURL(/\/data\/aendringer/u);
  await expect(page.getByText("af 98 tal er anderledes")).toContainText(
    "3 af 98 tal er anderledes",
  );
  const rows = page.locator("[data-change]");
  await expect(rows).toHaveCount(3);
  expect(
    await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-change"))),
  ).toEqual(expect.arrayContaining(["0101", "0860"]));
  await expect(page.locator("[data-change='0101']")).toContainText("−1.000");
  await expect(page.locator("[data-change='0101']")).toContainText("kilden har rettet tallet");
  await page.locator("[data-change='0101'] [data-slip]").first().click();
  await expect(page.getByRole("dialog")).toContainText("2026-01-15");
  await page.getByRole("dialog").getByRole("button", { name: "Luk" }).click();
  await expect(page.locator("[data-correction='plantet']")).toContainText("Plantet forklaring");
  await expect(page.getByRole("row", { name: /CapacityPerMunicipality/u })).toContainText(
    "dage gammel",
  );
  await reader.accessible();
  await page.getByLabel("Til udgave").selectOption("2026-01-15");
  await expect(page.getByText("af 98 tal er anderledes")).toContainText(
    "0 af 98 tal er anderledes.",
  );
});
