import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { da } from "../src/i18n/da";
import { createFormat } from "../src/i18n/format";
import { svgText } from "../src/map/export/svg-node";
import { writeRoute } from "../src/state/route";
import { pageHtml } from "./prerender/html";
import { drawCard, MAP_FRAME } from "./prerender/image/card";
import { createCardMap } from "./prerender/image/card-map";
import { encodePng } from "./prerender/image/png";
import { areaPages } from "./prerender/pages/area-pages";
import { plainText } from "./prerender/pages/site-page";
import { viewPages } from "./prerender/pages/view-pages";
import { robots, sitemap } from "./prerender/site-files";
import { openTables } from "./report/open-tables";

const root = new URL("..", import.meta.url);
const tables = await openTables(new URL("data", root).pathname);
const language = { code: "da", t: da, format: createFormat("da"), ready: true } as const;
const pages = [...viewPages({ language, tables }), ...areaPages({ language, tables })];
const pageAt = (path: string) => {
  const found = pages.find(({ route }) => writeRoute(route) === path);
  if (found === undefined) throw new RangeError(path);
  return found;
};

describe("the pages", () => {
  test("are one for each kommune, KKR, region, catchment, view and initiative", () => {
    const paths = pages.map(({ route }) => writeRoute(route));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.startsWith("/kommune/"))).toHaveLength(98);
    expect(paths.filter((path) => path.startsWith("/opland/"))).toHaveLength(23);
    for (const path of ["/", "/kort", "/kkr/kkr-sjaelland", "/region/region-oestdanmark", "/data"])
      expect(paths).toContain(path);
  });

  test("of kommuner tell five sentences, or fewer where a figure has no meaning", () => {
    const counts = pages.flatMap(({ route, lines }) =>
      route.view === "municipality" ? [lines.length] : [],
    );
    expect(counts.filter((count) => count === 5).length).toBeGreaterThan(90);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(4);
    expect(plainText(pageAt("/kommune/0615").lines[0] ?? [])).toMatch(
      /^I Horsens Kommune blev der udledt [\d.]+ t CO₂e i \d{4}/u,
    );
  });

  test("have a description of their own", () => {
    const all = pages.map(({ description }) => description);
    expect(all.filter((text) => text.length < 20)).toEqual([]);
    const areas = pages.filter(({ route }) => route.view === "municipality");
    expect(new Set(areas.map(({ description }) => description)).size).toBe(98);
  });
});

const SHELL = `<!doctype html><html lang="da"><head><meta
 name="description" content="x" /><title>Klimakort</title></head><body><div id="app"></div>
<noscript>x</noscript></body></html>`;

test("a page names itself, its picture and what it says, with whole addresses", () => {
  const origin = "https://klimakort.example";
  const frame = { shell: SHELL, language, origin, preloads: () => "" };
  const html = pageHtml(frame, pageAt("/kommune/0615"), "/share/kommune-0615.png");
  expect(html).toContain("<title>Horsens Kommune – Klimakort</title>");
  expect(html).toContain(`<link rel="canonical" href="${origin}/kommune/0615" />`);
  expect(html).toContain(`property="og:image" content="${origin}/share/kommune-0615.png"`);
  expect(html).toContain('name="twitter:card" content="summary_large_image"');
  expect(html.match(/name="description"/gu)).toHaveLength(1);
  expect(html.match(/<p>/gu)?.length).toBeGreaterThanOrEqual(6);
  expect(html).toContain('<div id="app" hidden></div>');
});

test("sitemap and robots name the site", () => {
  expect(sitemap(pages, "https://k.example", "2026-11-12")).toContain(
    "<loc>https://k.example/kommune/0101</loc><lastmod>2026-11-12</lastmod>",
  );
  expect(robots("https://k.example")).toContain("Sitemap: https://k.example/sitemap.xml");
});

test("a share picture holds place, number, finding, source and version, the same each time", () => {
  const path = new URL("data/geography/areas.topo.json", root);
  const map = createCardMap(JSON.parse(readFileSync(path, "utf8")) as Topology, MAP_FRAME);
  const { card, heading } = pageAt("/kommune/0615");
  if (card === null) throw new RangeError("no card");
  const draw = () => svgText(drawCard(card, { product: "K", heading, version: "v1" }, map));
  const text = draw().replaceAll(/<[^>]+>/gu, "");
  for (const part of ["Horsens Kommune", "pr. indbygger", "Kilde: ", "v1"])
    expect(text).toContain(part);
  expect(draw()).toBe(draw());
});

test("pixels come back from the PNG that holds them", () => {
  const pixels = Uint8Array.from([
    255, 255, 255, 255, 11, 93, 80, 255, 11, 93, 80, 255, 0, 0, 0, 255,
  ]);
  const png = encodePng(pixels, 2, 2);
  const at = png.indexOf("IDAT");
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  const colours = png.subarray(png.indexOf("PLTE") + 4);
  const colour = (place: number) => [...colours.subarray(3 * place, 3 * place + 3)];
  expect([rows[1], rows[2], rows[4], rows[5]].map(colour)).toEqual([
    [255, 255, 255],
    [11, 93, 80],
    [11, 93, 80],
    [0, 0, 0],
  ]);
});
