import { importPeer } from "./engines/import-peer";
import { booleanPointInPolygon, multiPolygon } from "@turf/turf";
import { prepareAreas } from "../../src/geo/overlap/prepare-areas";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { PointIndex } from "../../src/geo/points/point-index";
import { makeRandom } from "../reference/make-polygons";
import { boxesOf, multiPolygons, readBenchAreas } from "./bench-areas";
import { openGeos } from "./engines/geos";
import { type BenchRow, type Engine, measureJob, skipped } from "./measure";

/** Points to kommuner, half of them uniform and half clustered. */
export async function benchPoints(): Promise<BenchRow[]> {
  const areas = await readBenchAreas();
  return [
    ...(await runJob(areas, 100_000, 3)),
    ...(await runJob(areas, 1_000_000, 1)),
    ...(await runJob(areas, 10_000_000, 0)),
  ];
}

interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export function makePoints(areas: PolygonSet, count: number, seed: number): Points {
  const random = makeRandom(seed);
  const boxes = boxesOf(areas);
  const x0 = Math.min(...boxes.map((box) => box[0]));
  const y0 = Math.min(...boxes.map((box) => box[1]));
  const x1 = Math.max(...boxes.map((box) => box[2]));
  const y1 = Math.max(...boxes.map((box) => box[3]));
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  const vertices = areas.coordinates.length / 2;
  for (let i = 0; i < count; i++) {
    if (i % 2 === 0) {
      x[i] = x0 + (x1 - x0) * random();
      y[i] = y0 + (y1 - y0) * random();
    } else {
      const vertex = Math.floor(random() * Math.min(200, vertices)) * 200;
      x[i] = areas.coordinates[(2 * vertex) % (2 * vertices)] + 8000 * (random() + random() - 1);
      y[i] =
        areas.coordinates[(2 * vertex + 1) % (2 * vertices)] + 8000 * (random() + random() - 1);
    }
  }
  return { x, y };
}

async function runJob(areas: PolygonSet, count: number, peerRounds: number): Promise<BenchRow[]> {
  const name = `points, ${count.toExponential(0)}`;
  const { x, y } = makePoints(areas, count, 1);
  const index = new PointIndex(prepareAreas(areas));
  const found = new Uint16Array(count);
  const engines: Engine[] = [
    {
      name: "klimakort",
      run() {
        index.assign(x, y, found);
        return found;
      },
    },
  ];
  const rows: BenchRow[] = [];
  if (peerRounds > 0) {
    const peers = await peerEngines(areas, { x, y }, peerRounds);
    if (peers) engines.push(...peers);
    else rows.push(skipped(name, "flatbush and others", "not installed"));
  }
  return [...measureJob({ name, least: -1, rounds: 5 }, engines), ...rows];
}

interface Flatbush {
  add(x0: number, y0: number, x1: number, y1: number): void;
  finish(): void;
  search(x0: number, y0: number, x1: number, y1: number): number[];
}

async function peerEngines(
  areas: PolygonSet,
  points: Points,
  rounds: number,
): Promise<Engine[] | undefined> {
  const loaded = await loadPeers();
  if (loaded === undefined) return undefined;
  const { Flatbush, hao } = loaded;
  const boxes = boxesOf(areas);
  const tree = new Flatbush(boxes.length);
  for (const box of boxes) tree.add(...box);
  tree.finish();
  const shapes = multiPolygons(areas);
  const features = shapes.map((shape) => multiPolygon(shape));
  const assign = (test: (area: number, x: number, y: number) => boolean): Float64Array =>
    Float64Array.from(points.x, (x, i) => {
      const y = points.y[i];
      const hit = tree.search(x, y, x, y).find((area) => test(area, x, y));
      return hit ?? areas.ids.length;
    });
  const engines: Engine[] = [
    {
      name: "flatbush 4.7 + point-in-polygon-hao 1.2.4",
      rounds,
      run: () =>
        assign((area, x, y) => shapes[area].some((polygon) => hao([x, y], polygon) !== false)),
    },
    {
      name: "flatbush 4.7 + @turf/turf 7.4.0",
      rounds,
      run: () => assign((area, x, y) => booleanPointInPolygon([x, y], features[area])),
    },
  ];
  const open = await openGeos();
  if (open) {
    const prepared = shapes.map((shape) => open.geos.GEOSPrepare(open.geometry(shape)));
    engines.push({
      name: "flatbush 4.7 + geos-wasm 3.1.1, prepared",
      rounds,
      run: () =>
        assign((area, x, y) => open.geos.GEOSPreparedContainsXY(prepared[area], x, y) === 1),
    });
  }
  return engines;
}

async function loadPeers() {
  try {
    const [{ default: Flatbush }, { default: hao }] = (await Promise.all([
      importPeer("flatbush"),
      importPeer("point-in-polygon-hao"),
    ])) as [
      { default: new (size: number) => Flatbush },
      { default: (point: [number, number], polygon: [number, number][][]) => boolean | 0 },
    ];
    return { Flatbush, hao };
  } catch {
    return undefined;
  }
}
