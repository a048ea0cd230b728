import { expect, test } from "./driver";

const LANGUAGES = [
  { code: "da", tabs: ["Liste", "Graf", "Fakta"] },
  { code: "en", tabs: ["List", "Graph", "Facts"] },
] as const;

for (const { code, tabs } of LANGUAGES) {
  for (const path of ["/", "/kommune/0101", "/data"]) {
    test(`axe finds nothing on ${path} in ${code}`, async ({ reader }) => {
      await reader.open(`${path}?l=${code}`);
      await reader.accessible();
    });
  }

  test(`axe finds nothing on any tab of /kort in ${code}`, async ({ reader }) => {
    await reader.withoutMaps();
    await reader.open(`/kort?sel=0101&vis=map&l=${code}`);
    await reader.accessible();
    for (const tab of tabs) {
      await reader.page.getByRole("radio", { name: tab, exact: true }).check();
      await expect(reader.page).toHaveURL(/vis=(list|graph|facts)/u);
      await reader.accessible();
    }
  });
}

test("axe finds nothing on a map that is drawn", async ({ reader }) => {
  await reader.open("/kort?sel=0101&vis=map");
  await reader.mapReady();
  await reader.accessible();
});
