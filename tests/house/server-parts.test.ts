import { assert, constant, nat, oneof, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseEncoding, createCompressor } from "../../scripts/server/compression.mjs";
import { cacheControl, contentType, STRICT_HEADERS } from "../../scripts/server/headers.mjs";
import { readPort } from "../../scripts/server/listen.mjs";
import { segmentsOf } from "../../scripts/server/locate.mjs";
import { readRange } from "../../scripts/server/range.mjs";

describe("a byte range", () => {
  test.each([
    ["bytes=0-9", { start: 0, end: 9 }],
    ["bytes=90-", { start: 90, end: 99 }],
    ["bytes=90-500", { start: 90, end: 99 }],
    ["bytes=-10", { start: 90, end: 99 }],
    ["bytes=-500", { start: 0, end: 99 }],
    ["bytes=100-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    ["bytes=9-3", "whole"],
    ["bytes=-", "whole"],
    ["bytes=0-1,5-6", "whole"],
    ["lines=0-9", "whole"],
    [undefined, "whole"],
  ])("%s of 100 bytes is %j", (header, wanted) => {
    expect(readRange(header, 100)).toEqual(wanted);
  });

  test("of an empty file cannot be satisfied", () => {
    expect(readRange("bytes=0-0", 0)).toBe("unsatisfiable");
    expect(readRange("bytes=-1", 0)).toBe("unsatisfiable");
  });

  test("always lies inside the file", () => {
    const number = oneof(constant(""), nat({ max: 2000 }).map(String));
    assert(
      property(number, number, nat({ max: 1000 }), (from, to, size) => {
        const range = readRange(`bytes=${from}-${to}`, size);
        const { start, end } = typeof range === "string" ? { start: 0, end: 0 } : range;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(typeof range === "string" || end < size).toBe(true);
      }),
    );
  });
});

describe("the path of a request", () => {
  test.each([
    ["/", []],
    ["/kort?i=ghg#x", ["kort"]],
    ["//kommune//0101/", ["kommune", "0101"]],
    ["/S%C3%A6rl%C3%B8se", ["Særløse"]],
  ])("%s is read", (target, wanted) => {
    expect(segmentsOf(target)).toEqual(wanted);
  });

  test.each([
    "/../etc/passwd",
    "/a/%2e%2e/%2e%2e/b",
    "/..%2fetc",
    "/a\\..\\b",
    "/a%5c..%5cb",
    "/a%00.js",
    "/%E0%A4%A",
    "http://elsewhere/",
    "",
  ])("%s is refused", (target) => {
    expect(segmentsOf(target)).toBeUndefined();
  });
});

describe("what a client accepts", () => {
  test.each([
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["*", "br"],
    ["GZIP", "gzip"],
    ["identity", undefined],
    ["gzip;q=0, *;q=0", undefined],
    [undefined, undefined],
  ])("%s gets %s", (header, wanted) => {
    expect(chooseEncoding(header)).toBe(wanted);
  });

  test("is compressed once for as long as it is kept, and again after a failure", async () => {
    const reads: string[] = [];
    const compressed = createCompressor();
    const read = () => Promise.resolve(Buffer.from(`read ${reads.push("x")}`));
    const first = await compressed("a", read, "gzip");
    expect(await compressed("a", read, "gzip")).toBe(first);
    expect(reads).toHaveLength(1);
    await expect(compressed("b", () => Promise.reject(new Error("gone")), "br")).rejects.toThrow(
      "gone",
    );
    expect(await compressed("b", read, "br")).toBeInstanceOf(Buffer);
    const forgetful = createCompressor(1);
    await forgetful("a", read, "gzip");
    await forgetful("a", read, "gzip");
    expect(reads).toHaveLength(4);
  });
});

describe("how long a file is kept", () => {
  test.each([
    "assets/index-BxX3k_9a.js",
    "data/core.0123456789ab.json",
    "data/topology.0123456789ab.topo.json",
    "data/geography/municipalities-0123456789ab.fgb",
  ])("%s is kept for ever", (path) => {
    expect(cacheControl(path)).toContain("immutable");
  });

  test.each([
    "index.html",
    "data/manifest.json",
    "data/municipalities.geojson",
    "icon.svg",
    "om/index.html",
  ])("%s is asked for again", (path) => {
    expect(cacheControl(path)).toBe("no-cache");
  });
});

test.each([
  ["a.fgb", "application/octet-stream"],
  ["a.topo.json", "application/json"],
  ["a.woff2", "font/woff2"],
  ["a.mjs", "text/javascript; charset=utf-8"],
  ["site.webmanifest", "application/manifest+json"],
  ["a.unknown", "application/octet-stream"],
])("%s is served as %s", (path, type) => {
  expect(contentType(path)).toBe(type);
});

test("the security policy allows no unsafe source and no other origin", () => {
  const policy = STRICT_HEADERS["Content-Security-Policy"];
  expect(policy).not.toMatch(/unsafe|blob:|https?:/u);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors *");
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test("a port is a whole number up to 65535", () => {
  expect(readPort("4173")).toBe(4173);
  for (const text of ["", "-1", "80.5", "65536", "http"]) {
    expect(() => readPort(text)).toThrow(`"${text}" is no port number.`);
  }
});
