import { expect, test } from "./driver";

// On a phone the map lies below the facts and is not fetched before it is in sight.
test.use({ viewport: { width: 390, height: 500 } });

test("Gudenåen: seven kommuner, one catchment, both figures with bounds in one sentence", async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open("/kommune/0615");
  await page.getByRole("link", { name: /^Gudenåkomitéen/u }).click();
  await expect(page).toHaveURL(/\/indsatser\/gudenaa/u);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Gudenåen");
  const sentence = page.locator("p", { hasText: "De 7 kommuner udledte tilsammen" });
  await expect(sentence).toHaveText(
    /3,2 mio\. ton.*Randers Fjord får 2,1 mio\. ton.*spænd 0 til 6,0 mio\. ton.*forskel på −1,1 mio\. ton/u,
  );
  await expect(page.getByText("rækker videre end Gudenåens eget opland")).toBeVisible();
  await expect(page.locator("section", { hasText: "KKR og regioner" }).last()).toContainText(
    /KKR Midtjylland\s+7 deltagere/u,
  );
  await sentence.getByRole("button").nth(1).click();
  await expect(page.getByRole("dialog")).toContainText("Øvre grænse: alle kommuner");
  await page.getByRole("dialog").getByRole("button", { name: "Luk" }).click();
  await expect(page.getByRole("row", { name: /Coast to Coast/u })).toContainText("557 km²");
  await reader.accessible();
});

test("Limfjordsrådet crosses two KKR, with observers told from members", async ({ reader }) => {
  await reader.open("/indsatser/limfjordsraadet");
  const { page } = reader;
  await expect(page.getByText(/Tidligere har der været 2 observatører/u)).toBeVisible();
  await expect(page.getByText(/Deltagerne ligger i 2 KKR og 2 regioner/u)).toBeVisible();
  await expect(page.getByRole("row", { name: /Hjørring/u })).toContainText(
    /observatør \(ikke længere med\).*2022\s*2025/u,
  );
  await expect(page.getByText(/De 16 kommuner udledte tilsammen.*Limfjorden får/u)).toBeVisible();
});

test("the 23 tripartites add up to the country", async ({ reader }) => {
  await reader.open("/indsatser/trepart-1-5");
  const { page } = reader;
  for (const indicator of ["ghg", "population"]) {
    await expect(page.locator(`[data-partition=${indicator}]`)).toHaveAttribute(
      "data-holds",
      "true",
    );
  }
  await expect(page.locator("[data-partition=ghg]")).toContainText("hele landet er 34,0 mio. ton");
  await expect(page.getByText("under en milliardtedel")).toBeVisible();
});

test("a new track is checked field by field and comes out as rows, nothing lost", async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open("/spor");
  await expect(page.getByText("Vi kender intet igangsat spor")).toBeVisible();
  await page.getByRole("button", { name: "Tilføj et spor" }).click();
  await page.getByLabel("Navn").fill("Fælles vej, ny tur");
  await page.getByLabel("Start").fill("maj 2026");
  await page.getByRole("button", { name: "Tilføj deltager" }).click();
  await page.getByLabel("Kommune (skal udfyldes)").selectOption("0615");
  await page.getByRole("button", { name: "Kontrollér" }).click();
  await expect(page.getByText("3 felter skal rettes")).toBeVisible();
  await reader.accessible();
  await page.getByRole("link", { name: /^Tema: / }).click();
  await expect(page.getByLabel("Tema")).toBeFocused();
  await page.keyboard.type("transport");
  await page.getByLabel("Start").fill("2026-05");
  await page.getByLabel("Grundlag").fill("egen side");
  await page.getByRole("button", { name: "Kontrollér" }).click();
  await expect(page.getByLabel("initiatives.csv", { exact: true })).toHaveValue(
    /\nfaelles-vej-ny-tur,"Fælles vej, ny tur",track,transport,planned,2026-05,/u,
  );
  await expect(page.getByLabel("participants.csv", { exact: true })).toHaveValue(
    /\nfaelles-vej-ny-tur,0615,member,,,egen side\n$/u,
  );
  await page.getByRole("link", { name: "Klimakort", exact: true }).click();
  await page.goBack();
  await page.getByRole("button", { name: "Tilføj et spor" }).click();
  await expect(page.getByLabel("Navn")).toHaveValue("Fælles vej, ny tur");
});
