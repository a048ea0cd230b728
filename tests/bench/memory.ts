import { prepareAreas } from "../../src/geo/overlap/prepare-areas";
import { PointIndex } from "../../src/geo/points/point-index";
import { PointTotals } from "../../src/geo/points/point-totals";
import { linesOfRings } from "../../src/geo/zonal/boundary-lines";
import { ZonalScan } from "../../src/geo/zonal/zonal-scan";
import { makeRandom } from "../reference/make-polygons";
import { readBenchAreas } from "./bench-areas";
import { makePoints } from "./points";

/** Run in a process of its own: the most memory ten million points, or a 4,500 × 3,600 raster, ever take. */
const job = process.argv[2];
const areas = await readBenchAreas();
if (job === "points") {
  const totals = new PointTotals(new PointIndex(prepareAreas(areas)));
  for (let block = 0; block < 100; block++) {
    const { x, y } = makePoints(areas, 100_000, block);
    totals.add(x, y, x);
  }
} else {
  const grid = {
    columns: 4500,
    rows: 3600,
    left: 4_199_000,
    top: 3_851_000,
    cellWidth: 100,
    cellHeight: 100,
  };
  const scan = new ZonalScan(linesOfRings(areas, grid), { ...grid, extremes: true });
  const random = makeRandom(1);
  for (let strip = 0; strip < 3600; strip += 800) {
    const rows = Math.min(800, 3600 - strip);
    const values = Float32Array.from({ length: rows * 4500 }, random);
    for (let row = 0; row < rows; row++) scan.addRow(values, row * 4500, -1);
  }
}
process.stdout.write(`${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
