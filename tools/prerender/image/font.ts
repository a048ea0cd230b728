import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { inflateSync } from "node:zlib";

const HEADER = 44;
const ENTRY = 20;
/** Of an sfnt file: its header, and one entry of its directory. */
const SFNT = { header: 12, entry: 16 };

const padded = (length: number): number => (length + 3) & ~3;

/** A WOFF file, whose tables are deflated one by one, as the TrueType file that it wraps. */
export function unwrapWoff(woff: Buffer): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new RangeError("the bytes are no WOFF file");
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = HEADER + index * ENTRY;
    const [offset, packed, length] = [4, 8, 12].map((place) => woff.readUInt32BE(at + place)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(at, at + 4),
      checksum: woff.subarray(at + 16, at + ENTRY),
      bytes: packed < length ? inflateSync(bytes) : bytes,
    };
  });
  const directory = Buffer.alloc(SFNT.header + count * SFNT.entry);
  woff.copy(directory, 0, 4, 8);
  const power = Math.floor(Math.log2(count));
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(16 * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * (count - 2 ** power), 10);
  let offset = directory.length;
  const parts: Buffer[] = [directory];
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const at = SFNT.header + index * SFNT.entry;
    tag.copy(directory, at);
    checksum.copy(directory, at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(bytes.length, at + 12);
    parts.push(bytes, Buffer.alloc(padded(bytes.length) - bytes.length));
    offset += padded(bytes.length);
  }
  return Buffer.concat(parts);
}

/** The two weights of Noto Sans that the pictures are written in. */
export function readFonts(): Promise<readonly Uint8Array[]> {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    [400, 700].map(async (weight) => {
      const path = resolve(`@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff`);
      return unwrapWoff(await readFile(path));
    }),
  );
}
