import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { readAreas } from "../read-areas";
import { systemOfPrj } from "./system-of-prj";

const UTM = 'PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989"]]';

/** A shapefile of squares of 1 km, each at its corner. */
function shapefile(corners: readonly (readonly [number, number])[]): Uint8Array {
  const RECORD = 8 + 44 + 4 + 5 * 16;
  const bytes = new DataView(new ArrayBuffer(100 + corners.length * RECORD));
  bytes.setInt32(0, 9994);
  bytes.setInt32(24, bytes.byteLength / 2);
  bytes.setInt32(28, 1000, true);
  bytes.setInt32(32, 5, true);
  corners.forEach(([x, y], i) => {
    const at = 100 + i * RECORD;
    bytes.setInt32(at, i + 1);
    bytes.setInt32(at + 4, (RECORD - 8) / 2);
    bytes.setInt32(at + 8, 5, true);
    [x, y, x + 1000, y + 1000].forEach((side, k) => bytes.setFloat64(at + 12 + 8 * k, side, true));
    bytes.setInt32(at + 44, 1, true);
    bytes.setInt32(at + 48, 5, true);
    bytes.setInt32(at + 52, 0, true);
    const ring = [x, y, x, y + 1000, x + 1000, y + 1000, x + 1000, y, x, y];
    ring.forEach((value, k) => bytes.setFloat64(at + 56 + 8 * k, value, true));
  });
  return new Uint8Array(bytes.buffer);
}

/** A table with one column of text. */
function table(column: string, rows: readonly string[]): Uint8Array {
  const [WIDTH, HEAD] = [10, 65];
  const bytes = new Uint8Array(HEAD + rows.length * (WIDTH + 1) + 1);
  const view = new DataView(bytes.buffer);
  const write = (at: number, text: string): void => bytes.set(new TextEncoder().encode(text), at);
  bytes[0] = 3;
  view.setUint32(4, rows.length, true);
  view.setUint16(8, HEAD, true);
  view.setUint16(10, WIDTH + 1, true);
  write(32, column);
  write(43, "C");
  bytes[48] = WIDTH;
  bytes[64] = 0x0d;
  rows.forEach((row, i) => write(HEAD + i * (WIDTH + 1), ` ${row.padEnd(WIDTH)}`));
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

function zip(files: Readonly<Record<string, Uint8Array | string>>, isPacked = true): Uint8Array {
  const [local, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const plain = Buffer.from(content);
    const data = isPacked ? deflateRawSync(plain) : plain;
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(isPacked ? 8 : 0, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    local.push(head, Buffer.from(name), data);
    central.push(entry, Buffer.from(name));
    offset += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, ...central, end]));
}

const read = (bytes: Uint8Array) => readAreas(bytes, { name: "enge.zip" });
const squares = shapefile([
  [500_000, 6_200_000],
  [510_000, 6_200_000],
]);

test.each([true, false])("a shapefile in a zip, packed: %s", async (isPacked) => {
  const files = { "e/enge.shp": squares, "e/enge.dbf": table("NAVN", ["Ryå", "Mose"]) };
  const answer = await read(zip({ ...files, "e/enge.prj": UTM, "e/enge.cpg": "UTF-8" }, isPacked));
  if (answer.is === "faults") throw new Error(answer.faults.join(" "));
  expect(answer.set.ids).toEqual(["Ryå", "Mose"]);
  expect(answer.set.coordinates).toHaveLength(16);
  expect(answer.set.coordinates[0]).toBeCloseTo(4_261_000, -4);
});

test("names that are not all different give numbers", async () => {
  const files = { "a.shp": squares, "a.dbf": table("NAVN", ["Eng", "Eng"]), "a.prj": UTM };
  expect(await read(zip(files))).toMatchObject({ is: "areas", set: { ids: ["1", "2"] } });
});

const damaged = zip({ "a.shp": squares, "a.prj": UTM });
const bomb = zip({ "a.shp": new Uint8Array(101_000_000), "a.prj": UTM });

test.each([
  ["without .prj", zip({ "a.shp": squares }), /holds no \.prj/u],
  ["without .shp", zip({ "a.txt": "" }), /holds no shapefile/u],
  ["in another system", zip({ "a.shp": squares, "a.prj": 'PROJCS["NAD27"]' }), /"NAD27"/u],
  ["cut off", damaged.subarray(0, 200), /cut off/u],
  ["that unfolds without end", bomb, /unfolds to more than 100 MB/u],
  [
    "with half a .shp",
    zip({ "a.shp": squares.subarray(0, 180), "a.prj": UTM }),
    /damaged|no|none/u,
  ],
])("a zip %s is refused with a sentence", async (_, bytes, sentence) => {
  const answer = await read(bytes);
  expect(answer.is).toBe("faults");
  expect(answer.is === "faults" && answer.faults.join(" ")).toMatch(sentence);
});

test.each([
  [UTM, "EPSG:25832"],
  ['PROJCS["ETRS89 / UTM zone 33N",GEOGCS["ETRS89"],AUTHORITY["EPSG","25833"]]', "EPSG:25833"],
  ['PROJCS["ETRS_1989_LAEA",GEOGCS["GCS_ETRS_1989"]]', "EPSG:3035"],
  ['GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]', "EPSG:4326"],
  ['GEOGCS["GCS_ETRS_1989"]', "EPSG:4258"],
])("%s", (text, system) => {
  expect(systemOfPrj(text)).toBe(system);
});
