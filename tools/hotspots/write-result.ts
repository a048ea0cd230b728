import type { HotSpotTable } from "../../src/statistics/hot-spots/hot-spot-row";
import type { CommandIo } from "../command";
import { writeTable } from "../geometry/write-table";

const COLUMNS = ["id", "value", "statistic", "z", "p", "p_adjusted", "class"] as const;

/** Writes the analysis in full double precision; CSV is its local part. */
export function writeHotSpots(io: CommandIo, format: "json" | "csv", table: HotSpotTable): void {
  if (format === "csv") {
    const rows = table.local.map((row) => COLUMNS.map((column) => row[column]));
    writeTable(io, "csv", COLUMNS, rows);
    return;
  }
  io.stdout.write(`${JSON.stringify(table)}\n`);
}
