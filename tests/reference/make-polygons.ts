import type { PolygonSet } from "../../src/geo/polygon-set";

export type Point = readonly [number, number];
/** Rings of one area, open; outer rings counter-clockwise, holes clockwise. */
export type Rings = readonly (readonly Point[])[];

export function makeSet(areas: readonly Rings[], ids?: readonly string[]): PolygonSet {
  const coordinates: number[] = [];
  const ringStart = [0];
  const areaStart = [0];
  for (const rings of areas) {
    for (const ring of rings) {
      for (const [x, y] of ring) coordinates.push(x, y);
      ringStart.push(coordinates.length / 2);
    }
    areaStart.push(ringStart.length - 1);
  }
  return {
    ids: ids ?? areas.map((_, i) => String(i)),
    coordinates: Float64Array.from(coordinates),
    ringStart: Uint32Array.from(ringStart),
    areaStart: Uint32Array.from(areaStart),
  };
}

export function ringsOf(set: PolygonSet, area: number): Rings {
  const rings: Point[][] = [];
  for (let ring = set.areaStart[area]; ring < set.areaStart[area + 1]; ring++) {
    const points: Point[] = [];
    for (let i = set.ringStart[ring]; i < set.ringStart[ring + 1]; i++) {
      points.push([set.coordinates[2 * i], set.coordinates[2 * i + 1]]);
    }
    rings.push(points);
  }
  return rings;
}

export function makeRectangle(x: number, y: number, width: number, height: number): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** Uniform numbers in [0, 1) from a seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const SHAPES = ["star", "comb", "spiral", "hole", "nested", "lattice"] as const;
export type Shape = (typeof SHAPES)[number];

/**
 * A random area of a kind, some 100 m wide around (x, y); `lattice` has whole coordinates, hence many ties.
 * A smaller `detail` leaves stars, combs and spirals with fewer vertices.
 */
export function makeShape(shape: Shape, seed: number, x = 0, y = 0, detail = 1): Rings {
  return MAKERS[shape](makeRandom(seed), x, y, detail);
}

type Maker = (random: () => number, x: number, y: number, detail: number) => Rings;

const MAKERS: Record<Shape, Maker> = {
  star: (random, x, y, detail) => [
    makeStar(random, x, y, 5 + Math.floor(random() * 40 * detail), 10, 60),
  ],
  comb: (random, x, y, detail) => [makeComb(random, x, y, 2 + Math.floor(random() * 8 * detail))],
  spiral: (random, x, y, detail) => [makeSpiral(random, x, y, detail)],
  hole: (random, x, y) => [
    makeStar(random, x, y, 12, 40, 60),
    makeStar(random, x, y, 9, 5, 30).toReversed(),
  ],
  nested: (random, x, y) => [
    makeStar(random, x, y, 14, 45, 60),
    makeStar(random, x, y, 9, 30, 40).toReversed(),
    makeStar(random, x, y, 7, 5, 25),
    makeStar(random, x + 150, y, 7, 5, 25),
  ],
  lattice: (random, x, y) => [makeLatticePolygon(random, Math.round(x), Math.round(y))],
};

function makeStar(
  random: () => number,
  x: number,
  y: number,
  count: number,
  least: number,
  most: number,
): Point[] {
  const start = random();
  return Array.from({ length: count }, (_, i) => {
    const angle = ((i + start + 0.8 * random()) / count) * 2 * Math.PI;
    const radius = least + (most - least) * random();
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
}

function makeComb(random: () => number, x: number, y: number, teeth: number): Point[] {
  const step = 100 / teeth;
  const points: Point[] = [
    [x - 50, y - 50],
    [x + 50, y - 50],
  ];
  for (let tooth = teeth - 1; tooth >= 0; tooth--) {
    const right = x - 50 + (tooth + 1) * step;
    const top = y + 50 * random();
    points.push([right, top], [right - 0.4 * step, top]);
    if (tooth > 0) points.push([right - 0.4 * step, y - 40], [right - step, y - 40]);
  }
  points.push([x - 50, y + 10]);
  return points;
}

function makeSpiral(random: () => number, x: number, y: number, detail: number): Point[] {
  const turns = 1 + 2 * random();
  const count = 20 + Math.floor(40 * turns * detail);
  const gap = 50 / turns;
  const along = (offset: number): Point[] =>
    Array.from({ length: count }, (_, i) => {
      const angle = (i / (count - 1)) * turns * 2 * Math.PI;
      const radius = 5 + offset + (gap * angle) / (2 * Math.PI);
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
    });
  return [...along(0.5 * gap), ...along(0).toReversed()];
}

/** Histogram with whole coordinates: collinear and shared vertices against its like. */
function makeLatticePolygon(random: () => number, x: number, y: number): Point[] {
  const columns = 2 + Math.floor(random() * 6);
  const points: Point[] = [
    [x, y],
    [x + 10 * columns, y],
  ];
  for (let column = columns - 1; column >= 0; column--) {
    const top = y + 10 * (1 + Math.floor(random() * 5));
    points.push([x + 10 * (column + 1), top], [x + 10 * column, top]);
  }
  return points;
}
