import { overlapAreas } from "../../src/geo/overlap/overlap-areas";
import { prepareAreas } from "../../src/geo/overlap/prepare-areas";
import { PointIndex } from "../../src/geo/points/point-index";
import { PointTotals } from "../../src/geo/points/point-totals";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { linesOfRings } from "../../src/geo/zonal/boundary-lines";
import { ZonalScan } from "../../src/geo/zonal/zonal-scan";
import { makeRandom, makeSet, type Point } from "../reference/make-polygons";
import { benchFootprints, boxesOf, readBenchAreas } from "./bench-areas";
import { makePoints } from "./points";

/** Run in a process of its own, `sizing-job.ts JOB`: prints milliseconds of the job and the most memory ever taken, MB. */
const areas = await readBenchAreas();
const JOBS: Readonly<Record<string, () => () => void>> = {
  "kommuner-prepare": () => () => prepareAreas(areas),
  "kommuner-footprints": () => {
    const [footprints, prepared] = [benchFootprints(areas, 1), prepareAreas(areas)];
    return () => overlapAreas(footprints, prepared);
  },
  "parishes-prepare": () => {
    const parishes = patchwork(areas, 50, 43);
    return () => prepareAreas(parishes);
  },
  "parishes-footprints": () => {
    const [footprints, prepared] = [
      benchFootprints(areas, 1),
      prepareAreas(patchwork(areas, 50, 43)),
    ];
    return () => overlapAreas(footprints, prepared);
  },
  "points-2.6e6": () => points(26),
  "points-1e7": () => points(100),
  "raster-100m": () => raster(4500, 3600, 100, true),
  "raster-25m": () => raster(18_000, 14_400, 25, false),
  "raster-10m": () => raster(45_000, 36_000, 10, false),
};

const job = JOBS[process.argv[2] ?? ""];
if (job === undefined) throw new RangeError(`jobs are ${Object.keys(JOBS).join(", ")}`);
const work = job();
const started = performance.now();
work();
const milliseconds = Math.round(performance.now() - started);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ milliseconds, megabytes }));

/** In blocks of 100,000, as a file is read; making the points is not counted apart, it is part of the job. */
function points(blocks: number): () => void {
  const totals = new PointTotals(new PointIndex(prepareAreas(areas)));
  return () => {
    for (let block = 0; block < blocks; block++) {
      const { x, y } = makePoints(areas, 100_000, block);
      totals.add(x, y, x);
    }
  };
}

/** Rows come and go, as they do from a file's tiles. */
function raster(columns: number, rows: number, cell: number, extremes: boolean): () => void {
  const grid = {
    columns,
    rows,
    left: 4_199_000,
    top: 3_851_000,
    cellWidth: cell,
    cellHeight: cell,
  };
  const random = makeRandom(1);
  const strip = Float32Array.from({ length: 16 * columns }, random);
  return () => {
    const scan = new ZonalScan(linesOfRings(areas, grid), { ...grid, extremes });
    for (let row = 0; row < rows; row++) scan.addRow(strip, (row % 16) * columns, -1);
  };
}

/** As many areas with shared, crooked borders as there are parishes; seeded, not the parishes themselves. */
function patchwork(over: PolygonSet, columns: number, rows: number): PolygonSet {
  const boxes = boxesOf(over);
  const [x0, y0] = [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
  ];
  const width = (Math.max(...boxes.map((box) => box[2])) - x0) / columns;
  const height = (Math.max(...boxes.map((box) => box[3])) - y0) / rows;
  const random = makeRandom(3);
  const jitter = new Map<string, Point>();
  const at = (i: number, j: number): Point => {
    const known = jitter.get(`${i} ${j}`);
    if (known !== undefined) return known;
    const point: Point = [
      x0 + width * (i / 8 + 0.06 * (random() - 0.5)),
      y0 + height * (j / 8 + 0.06 * (random() - 0.5)),
    ];
    jitter.set(`${i} ${j}`, point);
    return point;
  };
  const steps = Array.from({ length: 8 }, (_, step) => step);
  const cells = Array.from({ length: columns * rows }, (_, cell) => {
    const [i, j] = [8 * (cell % columns), 8 * Math.floor(cell / columns)];
    return [
      [
        ...steps.map((step) => at(i + step, j)),
        ...steps.map((step) => at(i + 8, j + step)),
        ...steps.map((step) => at(i + 8 - step, j + 8)),
        ...steps.map((step) => at(i, j + 8 - step)),
      ],
    ];
  });
  return makeSet(cells);
}
