import { expect, test } from "./driver";

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
