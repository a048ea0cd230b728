import { describe, expect, test } from "vitest";
import { isAppAddress, isHashed, readRange } from "./rules";

test.each(["/", "/kort", "/kommune/0615/", "/data", "/data/", "/rapport/2023", "/opland/hvo-1-5"])(
  "%s is an address of the app",
  (path) => expect(isAppAddress(path)).toBe(true),
);

test.each(["/sitemap.xml", "/data/manifest.json", "/assets/index-abc.js", "/share/front.png"])(
  "%s is a file",
  (path) => expect(isAppAddress(path)).toBe(false),
);

test("only names with a hash never change", () => {
  expect(isHashed("/data/core.5993fbb8fb5c.json")).toBe(true);
  expect(isHashed("/assets/index-AdOl8tg.js")).toBe(true);
  expect(isHashed("/data/manifest.json")).toBe(false);
  expect(isHashed("/app.html")).toBe(false);
});

describe("a range of a kept file", () => {
  test.each([
    ["bytes=0-9", { start: 0, end: 9 }],
    ["bytes=90-", { start: 90, end: 99 }],
    ["bytes=-10", { start: 90, end: 99 }],
    ["bytes=95-200", { start: 95, end: 99 }],
  ])("%s", (header, range) => expect(readRange(header, 100)).toEqual(range));

  test.each([null, "bytes=-", "bytes=100-", "bytes=0-1,5-6", "lines=1-2"])(
    "%s is answered with the whole file",
    (header) => expect(readRange(header, 100)).toBeNull(),
  );
});
