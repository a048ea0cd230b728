import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { array, assert, asyncProperty, double, record } from "fast-check";
import { deserialize, serialize } from "flatgeobuf/lib/mjs/geojson.js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { indexedFlatGeobuf } from "./indexed-flatgeobuf";
import type { AreaFeature } from "./laea-features";

interface Square {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const place = double({ min: 0, max: 1000, noNaN: true });
const square = record({ x: place, y: place, size: double({ min: 1, max: 60, noNaN: true }) });

const areaOf = ({ x, y, size }: Square, id: number): AreaFeature => ({
  type: "Feature",
  properties: { id: String(id), name: `Ærø ${id}` },
  geometry: {
    type: "MultiPolygon",
    coordinates: [
      [
        [
          [x, y],
          [x + size, y],
          [x + size, y + size],
          [x, y + size],
          [x, y],
        ],
      ],
    ],
  },
});

const touches = (a: Square, b: Square): boolean =>
  a.x <= b.x + b.size && b.x <= a.x + a.size && a.y <= b.y + b.size && b.y <= a.y + a.size;

async function idsIn(source: Uint8Array | string, { x, y, size }: Square): Promise<string[]> {
  const ids: string[] = [];
  const rect = { minX: x, minY: y, maxX: x + size, maxY: y + size };
  for await (const { properties } of deserialize(source, { rect })) {
    ids.push(String(properties?.["id"]));
  }
  return ids.toSorted();
}

/** A grid of squares that makes three levels of nodes. */
const grid = Array.from({ length: 400 }, (_, i): Square => ({
  x: 10 * (i % 20),
  y: 10 * Math.floor(i / 20),
  size: 8,
}));

// The library reports every node it reads.
beforeEach(() => {
  vi.spyOn(console, "debug").mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

test("the library's own reader finds by box what a look at every square finds", async () => {
  await assert(
    asyncProperty(array(square, { minLength: 1, maxLength: 300 }), square, async (all, box) => {
      const wanted = all.flatMap((each, id) => (touches(each, box) ? [String(id)] : []));
      const bytes = indexedFlatGeobuf(all.map(areaOf), 3035);
      expect(await idsIn(bytes, box)).toEqual(wanted.toSorted());
    }),
    { numRuns: 60 },
  );
});

test("the npm writer's own file cannot be read by box, which is why we write the index", async () => {
  const plain = serialize({ type: "FeatureCollection", features: grid.map(areaOf) }, 3035);
  const box = { x: 0, y: 0, size: 12 };
  await expect(idsIn(plain, box)).rejects.toThrow("Node size");
  await expect(idsIn(indexedFlatGeobuf(grid.map(areaOf), 3035), box)).resolves.toHaveLength(4);
});

test("a whole read gives every feature, and the header names EPSG:3035 and the index", async () => {
  const headers: unknown[] = [];
  const names: unknown[] = [];
  const found = deserialize(indexedFlatGeobuf(grid.map(areaOf), 3035), {
    headerMetaFn: (header) => {
      headers.push([header.crs?.code, header.indexNodeSize, header.featuresCount]);
    },
  });
  for await (const { properties } of found) names.push(properties?.["name"]);
  expect(headers).toEqual([[3035, 16, 400]]);
  expect(new Set(names).size).toBe(400);
});

test("a box read over HTTP asks for ranges, not for the file", async () => {
  const bytes = indexedFlatGeobuf(grid.map(areaOf), 3035);
  const ranges: string[] = [];
  const server = createServer((request, response) => {
    const [, from = "0", to = "0"] = /bytes=(\d+)-(\d+)/u.exec(request.headers.range ?? "") ?? [];
    ranges.push(request.headers.range ?? "none");
    const end = Math.min(Number(to) + 1, bytes.length);
    response.writeHead(206, { "content-range": `bytes ${from}-${end - 1}/${bytes.length}` });
    response.end(bytes.subarray(Number(from), end));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const found = await idsIn(`http://127.0.0.1:${port}/areas.fgb`, { x: 95, y: 95, size: 14 });
  server.close();
  expect(found).toEqual(["189", "190", "209", "210"]);
  expect(ranges).not.toContain("none");
});
