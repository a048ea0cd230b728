import { expect, test } from "./driver";

test("no request leaves the own origin and no policy is violated", async ({ reader, baseURL }) => {
  const { page } = reader;
  const foreign: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== new URL(baseURL ?? "").origin) foreign.push(url.href);
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      reportError(new Error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
    });
  });
  for (const path of [
    "/",
    "/kort?i=coastal_damage_2070",
    "/kort?g=catchment&l=en",
    "/kommune/0615",
    "/data",
    "/indsatser",
    "/kkr/kkr-sjaelland",
    "/planer",
    "/spor",
    "/praesentation",
  ]) {
    await reader.open(path);
    if (path.startsWith("/kort")) await reader.mapReady();
  }
  expect(foreign).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test("a strict policy is served", async ({ request }) => {
  const headers = (await request.get("/")).headers();
  const policy = headers["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors *");
  expect(policy).not.toContain("unsafe");
});
