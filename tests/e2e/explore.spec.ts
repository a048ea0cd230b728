import { expect, test } from "./driver";

test("the map of emissions per inhabitant shows 98 kommuner and the same 98 values in the list", async ({
  reader,
}) => {
  await reader.open("/kort?i=ghg&n=capita&y=2023&vis=list");
  await reader.mapReady();
  const values = await reader.listValues();
  expect(values.size).toBe(98);
  for (const name of ["Fanø", "Læsø", "Samsø", "Bornholm"]) expect(values.has(name)).toBe(true);
  expect(values.get("Læsø")).toBe("−5,2");
});

test("the sum of the municipal accounts is shown with its definition", async ({ reader }) => {
  await reader.open("/kort?i=ghg&n=total&y=2023&vis=map");
  await expect(reader.page.getByText("34,0 mio. ton CO₂e").first()).toBeVisible();
  await expect(reader.page.getByText("ikke det samme som").first()).toBeVisible();
  await reader.open("/kort?i=ghg&n=total&y=2018&vis=map");
  await expect(reader.page.getByText("45,5 mio. ton CO₂e").first()).toBeVisible();
});

test("from 2027 there are four regions and no kommune value has changed", async ({ reader }) => {
  await reader.open("/kort?g=region&gd=2026-12-31&vis=list");
  const before = await reader.listValues();
  expect(before.size).toBe(5);
  await reader.open("/kort?g=region&gd=2027-01-01&vis=list");
  const after = await reader.listValues();
  expect([...after.keys()].toSorted()).toEqual([
    "Region Midtjylland",
    "Region Nordjylland",
    "Region Syddanmark",
    "Region Østdanmark",
  ]);
  expect(after.get("Region Midtjylland")).toBe(before.get("Region Midtjylland"));
  await reader.open("/kort?gd=2026-12-31&vis=list");
  const kommuner = await reader.listValues();
  await reader.open("/kort?gd=2027-01-01&vis=list");
  expect(await reader.listValues()).toEqual(kommuner);
});

test("catchments are computed in the worker", async ({ reader }) => {
  await reader.open("/kort?i=ghg&n=total&g=catchment&vis=list");
  await expect(reader.page.locator("tr[data-area]")).toHaveCount(23);
  await expect(reader.page.locator("tr[data-area] [data-slip]").first()).toHaveText(/\d/u);
});

test("choices are in the address, Back works and unknown keys are kept", async ({ reader }) => {
  const { page } = reader;
  await reader.open("/kort?utm=brev");
  await page.getByLabel("I alt").check();
  await expect(page).toHaveURL(/n=total/u);
  await page.getByLabel("Regioner").check();
  await expect(page).toHaveURL(/g=region.*utm=brev/u);
  await page.goBack();
  await expect(page).not.toHaveURL(/g=region/u);
  await expect(page.getByLabel("I alt")).toBeChecked();
  await expect(page).toHaveURL(/utm=brev/u);
});

test("a wrong value falls back and says so", async ({ reader }) => {
  await reader.open("/kort?y=20x3&i=findesikke");
  await expect(reader.page.getByText("y = “20x3”")).toBeVisible();
  await expect(reader.page.getByText("“findesikke”")).toBeVisible();
});

test("a filter acts on the list and is in the address", async ({ reader }) => {
  await reader.open("/kort?vis=list");
  await reader.page.getByLabel("Filtrér på navn").fill("sø");
  const names = [...(await reader.listValues()).keys()];
  expect(names).toContain("Læsø");
  expect(names).toContain("Samsø");
  expect(names.length).toBeLessThan(15);
  await expect(reader.page).toHaveURL(/f=name:s/u);
});
