import { expect, test } from "./driver";

// A small window: the map below stays out of sight, and unfetched.
test.use({ viewport: { width: 480, height: 400 } });

test("a KKR tells what it shares across its border, with whom, and how often it was counted", async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open("/kkr/kkr-midtjylland?gd=2026-12-31");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("KKR Midtjylland");
  const shared = page.getByRole("region", { name: "Fælles indsatser" });
  await expect(shared).toContainText(
    "lagt sammen 130 · talt mere end én gang 110 · forskellige 20",
  );
  const row = shared.getByRole("listitem").filter({ hasText: "Limfjordsrådet" });
  await expect(row).toContainText("partnere udenfor: Brønderslev");
  await expect(page.getByRole("img", { name: "tre fremskrivninger" })).toBeVisible();
  await page.getByRole("radio", { name: "Det, tendensen efterlader i målåret" }).check();
  await expect(page).toHaveURL(/f=need:remaining/u);
  await expect(page.getByText("Behovet kendes ikke").first()).toBeVisible();
  await page.getByRole("button", { name: "Type", exact: true }).click();
  await expect(page.getByRole("columnheader", { name: "Type", exact: true })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await reader.accessible();
  await page.getByRole("combobox").fill("oestd");
  await expect(page.getByRole("option")).toHaveCount(0);
});

test("an old link to a region answers with what it meant on both sides of 2027", async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open("/region/1084?gd=2026-12-31");
  const first = page.getByText("I Region Hovedstaden blev der udledt");
  const before = await first.textContent();
  await expect(page.getByRole("note")).toHaveCount(0);
  await page.getByRole("radio", { name: "2027-inddeling" }).check();
  const note = page.getByRole("note");
  await expect(note).toContainText(
    "Region Hovedstaden er en del af Region Østdanmark fra 1. januar 2027.",
  );
  await expect(note).toContainText("den 31. december 2026");
  expect(await first.textContent()).toBe(before);
  await page.getByRole("combobox").fill("østd");
  await expect(page.getByRole("option")).toHaveText(/Region Østdanmark\s*region/u);
  await note.getByRole("link", { name: "Region Østdanmark" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Region Østdanmark");
  await expect(page.getByRole("button", { name: "46 kommuner", exact: true })).toBeVisible();
  await reader.open("/region/region-oestdanmark?gd=2027-01-01&l=en");
  await reader.accessible();
});

test("a catchment is cut in the worker and says what its kommuner count for", async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open("/opland/hvo-1-5?gd=2026-12-31");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hovedvandopland Randers Fjord");
  await expect(
    page.getByText("tæller med efter areal; det rigtige tal ligger mellem"),
  ).toBeVisible();
  await page.getByRole("button", { name: /kommuner, helt eller delvist/u }).click();
  await expect(page.getByRole("dialog")).toContainText("Silkeborg");
});
