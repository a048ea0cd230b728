import { crc32 } from "./crc32";
import { deflateSync } from "node:zlib";

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** Sixteen steps a channel: edges of letters and lines keep their softness. */
const bucketOf = (rgb: number): number =>
  ((rgb >> 12) & 0xf00) | ((rgb >> 8) & 0xf0) | ((rgb >> 4) & 0xf);

/** The commonest colour of each bucket, by bucket; the commonest first. */
function choosePalette(counts: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b);
  const chosen = new Map<number, number>();
  for (const [colour] of sorted) {
    const bucket = bucketOf(colour);
    if (!chosen.has(bucket)) chosen.set(bucket, colour);
  }
  return chosen;
}

function distance(a: number, b: number): number {
  const [red, green, blue] = [16, 8, 0].map((shift) => ((a >> shift) & 255) - ((b >> shift) & 255));
  return (red ?? 0) ** 2 + (green ?? 0) ** 2 + (blue ?? 0) ** 2;
}

/** Which of at most 256 colours each bucket is drawn with. */
function indexed(chosen: ReadonlyMap<number, number>): {
  readonly palette: readonly number[];
  readonly places: ReadonlyMap<number, number>;
} {
  const palette = [...chosen.values()].slice(0, 256);
  const nearest = (colour: number): number => {
    const away = palette.map((other) => distance(colour, other));
    return away.indexOf(Math.min(...away));
  };
  return {
    palette,
    places: new Map([...chosen].map(([bucket, colour]) => [bucket, nearest(colour)])),
  };
}

/** Opaque RGBA pixels as a PNG of at most 256 colours; the same pixels give the same bytes. */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const counts = new Map<number, number>();
  const colours = new Uint32Array(width * height);
  let [previous, run] = [-1, 0];
  for (let at = 0; at < colours.length; at += 1) {
    const from = 4 * at;
    const rgb = (pixels[from] << 16) | (pixels[from + 1] << 8) | pixels[from + 2];
    colours[at] = rgb;
    if (rgb === previous) run += 1;
    else {
      if (run > 0) counts.set(previous, (counts.get(previous) ?? 0) + run);
      [previous, run] = [rgb, 1];
    }
  }
  counts.set(previous, (counts.get(previous) ?? 0) + run);
  const { palette, places } = indexed(choosePalette(counts));
  const lookup = new Uint8Array(4096);
  for (const [bucket, place] of places) lookup[bucket] = place;
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    const start = row * (width + 1) + 1;
    for (let column = 0; column < width; column += 1) {
      rows[start + column] = lookup[bucketOf(colours[row * width + column])];
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colourTable = Buffer.from(
    palette.flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", colourTable),
    chunk("IDAT", deflateSync(rows, { level: 6 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
