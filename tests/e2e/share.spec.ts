import { expect, type Reader, test } from "./driver";

test.use({ viewport: { width: 1024, height: 500 } });

test("the built page of a kommune can be read without scripts, and its picture exists", async ({
  request,
}) => {
  const page = await (await request.get("/kommune/0615/")).text();
  expect(page).toContain("<title>Horsens Kommune – Klimakort</title>");
  expect(page).toMatch(/<meta name="description" content="I Horsens Kommune blev der udledt/u);
  expect(page.match(/<p>/gu)?.length ?? 0).toBeGreaterThanOrEqual(5);
  const image =
    /property="og:image" content="(?:https?:\/\/[^/]+)?(\/[^"]+)"/u.exec(page)?.[1] ?? "";
  const picture = await request.get(image);
  expect(picture.headers()["content-type"]).toBe("image/png");
  const bytes = await picture.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(await (await request.get("/sitemap.xml")).text()).toContain("/kommune/0615</loc>");
  expect(await (await request.get("/robots.txt")).text()).toContain("Sitemap:");
});

test("the page of a kommune is light, and the app takes over from the built one", async ({
  reader,
}) => {
  const { page } = reader;
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto("/kommune/0615");
  await expect(page.locator("#app h1")).toHaveText("Horsens Kommune");
  await expect(page.locator("#prebuilt")).toHaveCount(0);
  await page.waitForLoadState("networkidle");
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(300_000);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/kommune\/0615$/u);
  await page.getByRole("link", { name: "KKR Midtjylland" }).first().click();
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/kkr\/kkr-midt/u);
});

async function correction(reader: Reader): Promise<string> {
  const { page } = reader;
  await page.getByRole("button", { name: "Ret dette tal" }).click();
  const panel = page.locator("[data-correction]");
  const text = await panel.getByLabel("Teksten").inputValue();
  const mail = (await panel.getByRole("link").getAttribute("href")) ?? "";
  expect(mail).toMatch(/^mailto:[^?]*\?subject=/u);
  expect(decodeURIComponent(mail)).toContain(text.split("\n")[0] ?? "no text");
  return text;
}

test("from a number on a kommune, the map's list and the report one action opens the correction", async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open("/kommune/0101");
  await page.locator("[data-slip='figure']").first().click();
  const text = await correction(reader);
  expect(text).toContain("Talnøgle: 0101/ghg/2023/total");
  expect(text).toMatch(/Vist tal: [\d.]+ t CO₂e/u);
  expect(text).toContain("Energi- og CO2-regnskabet");
  expect(text).toMatch(/Side: http.*\/kommune\/0101/u);
  await reader.accessible();
  await page.keyboard.press("Escape");

  await reader.open("/kort?vis=list&i=ghg&n=capita&y=2023");
  await page.locator("tr[data-area='0101'] [data-slip]").first().click();
  expect(await correction(reader)).toContain("Talnøgle: 0101/ghg/2023/capita");

  await reader.open("/rapport/2023");
  await page.locator("article p [data-slip]").first().click();
  expect(await correction(reader)).toContain("Talnøgle: DK/ghg/2023/total");
});

test("a view is shared and embedded; help opens by its key; the appearance is kept", async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open("/planer?f=kkr:kkr-nordjylland");
  await page.getByRole("button", { name: "Del eller indlejr" }).click();
  const code = await page.getByLabel("Kode").inputValue();
  const source = /src="([^"]+)"/u.exec(code)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect(source).toContain("embed=1");
  await reader.accessible();
  await page.keyboard.press("Escape");
  await page.goto(source);
  await expect(page.locator("h1")).toHaveText("Kommunernes klimaplaner");
  await expect(page.locator("header nav, footer")).toHaveCount(0);

  await reader.open("/");
  await page.locator("h1").click();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Hjælp" })).toBeVisible();
  await page.getByLabel("Mørkt").check();
  await reader.accessible();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-scheme", "dark");
  await expect(page.locator("#app h1")).toBeVisible();
  await reader.accessible();
});
