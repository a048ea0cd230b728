import { expect, test } from "./driver";

// Wide enough for the filters to stand open.
test.use({ viewport: { width: 1280, height: 560 } });

const KKR = "f=kkr:kkr-midtjylland";

test("the initiatives of a KKR: counted, sorted, explained, found none and back again", async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open(`/indsatser?${KKR}`);
  const count = page.locator("[data-count] [data-slip]");
  await expect(count).toHaveText(["130", "110", "20"]);
  const rows = page.locator("tr[data-initiative]");
  await expect(rows).toHaveCount(21);
  await reader.accessible();

  const members = page.getByRole("columnheader", { name: "Deltagere", exact: true });
  await members.getByRole("button").press("Enter");
  await expect(members).toHaveAttribute("aria-sort", "descending");
  await expect(rows.first().getByRole("link")).toHaveText("Klimaalliancen");
  await rows.nth(1).locator("[data-slip]").last().press("Enter");
  await expect(page.getByRole("dialog").locator("[data-source]").first()).toBeVisible();
  await page.keyboard.press("Escape");

  await page.getByLabel("Status").selectOption("planned");
  await expect(page.getByRole("heading", { name: "Ingen indsats passer" })).toBeVisible();
  await reader.accessible();
  await page.getByRole("button", { name: "Vis alle indsatser" }).press("Enter");
  await expect(rows).toHaveCount(56);
  await expect(count).toHaveText(["78", "28", "50"]);
});

test("timeline and matrix, each with its table, and the money behind", async ({ reader }) => {
  const { page } = reader;
  await reader.open("/indsatser?vis=graph&gd=2025-12-31&f=kkr:kkr-nordjylland;kind:initiative");
  await page.getByText("Vis tidslinjen som tabel").press("Enter");
  const twin = page.getByRole("table", { name: "Start og slut for hver indsats" });
  await expect(twin.getByRole("row")).toHaveCount(5);

  await page.getByRole("radio", { name: "Tidslinje" }).press("ArrowRight");
  await expect(page).toHaveURL(/graph:matrix/u);
  const aalborg = page.getByRole("row", { name: /^Aalborg / });
  await expect(aalborg.getByText("deltager", { exact: true })).toHaveCount(3);
  const hjoerring = page.getByRole("row", { name: /^Hjørring / });
  await expect(hjoerring.getByText("observatør", { exact: true })).toHaveCount(1);
  await reader.accessible();

  await reader.open("/indsatser?vis=facts&f=count:leaves&l=en");
  await expect(page.getByRole("row", { name: /^EU LIFE / })).toContainText("DKK 108.5 million");
  await expect(page.locator("[data-count] [data-slip]").last()).toHaveText("54");
  await page.getByRole("radio", { name: "Equal parts" }).check();
  await expect(page).toHaveURL(/share:equal/u);
  await expect(page.locator("[data-effect-line=byRule]")).toContainText("Shared out by rule");
  await reader.accessible();
});

test("the map tells members, partners outside and observers apart", async ({ reader }) => {
  const { page } = reader;
  await reader.open(`/indsatser?vis=map&gd=2025-12-31&${KKR};initiative:limfjordsraadet`);
  await expect(page.getByText("Observatører: Frederikshavn og Hjørring.")).toBeVisible();
  await expect(page.getByText("Partnere udenfor: Brønderslev,")).toBeVisible();
  await reader.mapReady();
  await reader.accessible();
});
