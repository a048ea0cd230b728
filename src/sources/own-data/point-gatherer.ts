import type { PointsRead } from "../../domain/own-data/own-read";
import type { RowNote } from "../../domain/own-data/values-read";
import type { PointTotals } from "../../geo/points/point-totals";
import { addPoints } from "../read-points/add-points";
import { BlockBuilder, type PointBlock } from "../read-points/point-block";
import { utmToLonLat } from "../read-areas/utm-to-lon-lat";
import { OwnFileFault } from "./own-fault";

/** Points that one file may have: their places alone are 16 MB to draw. */
export const MOST_POINTS = 2_000_000;
/** Rows without a place that are told one by one. */
const MOST_NOTES = 200;
/** Degrees around Denmark; with the axes swapped they lie in the Arabian Sea. */
const DENMARK = { west: 7, east: 16, south: 54, north: 58.5 } as const;

type System = "degrees" | "utm32";

/** The system of a pair of coordinates, by their size alone; null where they are neither. */
function systemOf(x: number, y: number): System | null {
  if (Math.abs(x) <= 360 && Math.abs(y) <= 90) return "degrees";
  return x > 0 && x < 1_200_000 && y > 5_000_000 && y < 7_500_000 ? "utm32" : null;
}

const isSwapped = (x: number, y: number): boolean =>
  x >= DENMARK.south && x <= DENMARK.north && y >= DENMARK.west && y <= DENMARK.east;

/** Counts points by area as they come, and keeps their places to be drawn. */
export class PointGatherer {
  readonly notes: RowNote[] = [];
  withoutPlace = 0;
  withoutValue = 0;
  private points = 0;
  private swapped = 0;
  private system: System | null = null;
  private readonly builder: BlockBuilder;
  private readonly totals: PointTotals;
  private readonly places: Float32Array[] = [];

  constructor(totals: PointTotals, hasValues: boolean) {
    this.totals = totals;
    this.builder = new BlockBuilder(hasValues);
  }

  /** `value`: NaN where the point has none. `text`: what stands in the row, told only where it has no place. */
  add(x: number, y: number, value: number, row: number, text: () => string): void {
    const system = systemOf(x, y);
    this.system ??= system;
    if (system === null || system !== this.system) {
      this.withoutPlace++;
      if (this.notes.length < MOST_NOTES) {
        this.notes.push({ row, text: text(), why: "no-place", column: null });
      }
      return;
    }
    if (this.points === MOST_POINTS) {
      throw new OwnFileFault({ code: "many-points", most: MOST_POINTS });
    }
    this.points++;
    if (isSwapped(x, y)) this.swapped++;
    if (Number.isNaN(value)) this.withoutValue++;
    if (this.builder.add(x, y, value)) this.flush(this.builder.take());
  }

  private flush(block: PointBlock): void {
    const { coordinates } = block;
    const place = new Float32Array(coordinates);
    if (this.system === "utm32") {
      for (let i = 0; i < coordinates.length; i += 2) {
        place.set(utmToLonLat(32, coordinates[i] ?? NaN, coordinates[i + 1] ?? NaN), i);
      }
    }
    this.places.push(place);
    if (this.swapped === this.points) throw new OwnFileFault({ code: "swapped" });
    addPoints(this.totals, block, this.system === "utm32" ? 25832 : 4326);
  }

  finish(areas: readonly string[], sumOf: string | null, columns: readonly string[]): PointsRead {
    if (this.points === 0) throw new OwnFileFault({ code: "no-points" });
    this.flush(this.builder.take());
    const positions = new Float32Array(2 * this.points);
    let at = 0;
    for (const place of this.places) {
      positions.set(place, at);
      at += place.length;
    }
    const { count } = this.totals;
    const outside = count[areas.length] ?? 0;
    if (outside === this.points) throw new OwnFileFault({ code: "elsewhere" });
    return {
      points: this.points,
      outside,
      positions,
      system: this.system === "utm32" ? "EPSG:25832" : "EPSG:4326",
      areas,
      count: count.slice(0, areas.length),
      sum: sumOf === null ? null : this.totals.finishedSum().slice(0, areas.length),
      sumOf,
      columns,
      withoutValue: this.withoutValue,
      withoutPlace: this.withoutPlace,
      notes: this.notes,
    };
  }
}
