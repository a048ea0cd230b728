/** A GeoTIFF of 32-bit floats in EPSG:25832, one strip, north up, as Kystplanlægger's are; figures invented. */
export interface CoastRaster {
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: readonly (readonly number[])[];
}

export const NO_DATA = -3.4e38;
const [SHORT, LONG, DOUBLE, ASCII] = [3, 4, 12, 2];

type Entry = readonly [tag: number, type: number, values: readonly number[] | string];

function bytesOf(type: number, values: readonly number[] | string): Buffer {
  if (typeof values === "string") return Buffer.from(`${values}\0`, "latin1");
  const size = type === SHORT ? 2 : type === LONG ? 4 : 8;
  const buffer = Buffer.alloc(size * values.length);
  for (const [at, value] of values.entries()) {
    if (type === SHORT) buffer.writeUInt16LE(value, at * size);
    else if (type === LONG) buffer.writeUInt32LE(value, at * size);
    else buffer.writeDoubleLE(value, at * size);
  }
  return buffer;
}

/** The bytes of the file: header, cells, values too long for the directory, directory. */
export function coastTiff({ left, top, cell, columns, rows }: CoastRaster): Uint8Array {
  const cells = Buffer.from(Float32Array.from(rows.flat()).buffer);
  const entries: readonly Entry[] = [
    [256, LONG, [columns]],
    [257, LONG, [rows.length]],
    [258, SHORT, [32]],
    [259, SHORT, [1]],
    [262, SHORT, [1]],
    [273, LONG, [8]],
    [277, SHORT, [1]],
    [278, LONG, [rows.length]],
    [279, LONG, [cells.length]],
    [339, SHORT, [3]],
    [33550, DOUBLE, [cell, cell, 0]],
    [33922, DOUBLE, [0, 0, 0, left, top, 0]],
    [34735, SHORT, [1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, 25832]],
    [42113, ASCII, String(NO_DATA)],
  ];
  const parts: Buffer[] = [cells];
  let end = 8 + cells.length;
  const directory = Buffer.alloc(2 + 12 * entries.length + 4);
  directory.writeUInt16LE(entries.length, 0);
  for (const [at, [tag, type, values]] of entries.entries()) {
    const bytes = bytesOf(type, values);
    const place = 2 + 12 * at;
    directory.writeUInt16LE(tag, place);
    directory.writeUInt16LE(type, place + 2);
    directory.writeUInt32LE(typeof values === "string" ? bytes.length : values.length, place + 4);
    if (bytes.length <= 4) bytes.copy(directory, place + 8);
    else {
      directory.writeUInt32LE(end, place + 8);
      parts.push(bytes);
      end += bytes.length;
    }
  }
  const header = Buffer.from([0x49, 0x49, 42, 0, 0, 0, 0, 0]);
  header.writeUInt32LE(end, 4);
  return new Uint8Array(Buffer.concat([header, ...parts, directory]));
}
