/** Longitude and latitude in degrees, six decimals (0.1 m). */
export type Corner = readonly [number, number];

/** Corners in their order; the first is not repeated. */
export type Ring = readonly Corner[];

/** An area that a reader made: polygons, each an outer ring and its holes. */
export interface OwnShape {
  /** Told apart by it: no two areas have the same. */
  readonly name: string;
  readonly polygons: readonly (readonly Ring[])[];
}

/** Characters that need no escape in a query; one carries five bits and whether more follow. */
const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const [DATA, MORE] = [32, 32];
const MICRODEGREES = 1e6;
const [RING_END, POLYGON_END, NAME_END, SHAPE_END] = [".", ",", ":", ";"];
const RESERVED = /[%.,:;]/gu;

function writeNumber(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = "";
  do {
    const bits = rest % DATA;
    rest = Math.floor(rest / DATA);
    text += SIGNS[rest > 0 ? bits + MORE : bits];
  } while (rest > 0);
  return text;
}

/** All numbers of a ring; undefined where a sign is unknown or the last number is cut off. */
function readNumbers(text: string): readonly number[] | undefined {
  const numbers: number[] = [];
  let [value, place] = [0, 1];
  for (const sign of text) {
    const code = SIGNS.indexOf(sign);
    if (code < 0) return undefined;
    value += (code % DATA) * place;
    place *= DATA;
    if (code >= MORE) continue;
    numbers.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    [value, place] = [0, 1];
  }
  return place === 1 ? numbers : undefined;
}

const micro = (degrees: number): number => Math.round(degrees * MICRODEGREES);

/** Each corner as its distance from the one before, so that near ones are short. */
function writeRing(ring: Ring): string {
  let [x, y] = [0, 0];
  return ring
    .map(([longitude, latitude]) => {
      const [east, north] = [micro(longitude) - x, micro(latitude) - y];
      [x, y] = [x + east, y + north];
      return writeNumber(east) + writeNumber(north);
    })
    .join("");
}

function readRing(text: string): Ring | undefined {
  const numbers = readNumbers(text);
  if (numbers === undefined || numbers.length < 6 || numbers.length % 2 === 1) return undefined;
  let [x, y] = [0, 0];
  const corners: Corner[] = [];
  for (let i = 0; i < numbers.length; i += 2) {
    x += numbers[i] ?? 0;
    y += numbers[i + 1] ?? 0;
    corners.push([x / MICRODEGREES, y / MICRODEGREES]);
  }
  const isOnEarth = corners.every(([east, north]) => Math.abs(east) <= 180 && Math.abs(north) < 90);
  return isOnEarth ? corners : undefined;
}

function allRead<T>(parts: readonly (T | undefined)[]): readonly T[] | undefined {
  const read = parts.filter((part) => part !== undefined);
  return read.length === parts.length ? read : undefined;
}

function readShape(text: string): OwnShape | undefined {
  const end = text.indexOf(NAME_END);
  const polygons = allRead(
    text
      .slice(end + 1)
      .split(POLYGON_END)
      .map((polygon) => allRead(polygon.split(RING_END).map(readRing))),
  );
  if (end < 1 || polygons === undefined) return undefined;
  try {
    return { name: decodeURIComponent(text.slice(0, end)), polygons };
  } catch {
    return undefined;
  }
}

/** `Fjord:<ring>.<hole>,<ring>;Mose:<ring>`, or undefined where any of it cannot be read. */
export function readOwnShapes(text: string): readonly OwnShape[] | undefined {
  const shapes = allRead(text.split(SHAPE_END).map(readShape));
  if (shapes === undefined) return undefined;
  return new Set(shapes.map(({ name }) => name)).size === shapes.length ? shapes : undefined;
}

export function writeOwnShapes(shapes: readonly OwnShape[]): string {
  return shapes
    .map(({ name, polygons }) => {
      const rings = polygons.map((polygon) => polygon.map(writeRing).join(RING_END));
      const safe = name.replace(RESERVED, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
      return `${safe}${NAME_END}${rings.join(POLYGON_END)}`;
    })
    .join(SHAPE_END);
}
