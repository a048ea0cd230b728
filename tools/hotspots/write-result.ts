import type { HotSpotResult } from "../../src/statistics/hot-spots/hot-spot-result";
import type { CommandIo } from "../command";
import { writeTable } from "../geometry/write-table";
import type { HotSpotOptions } from "./options";
import type { ValuedSites } from "./valued-sites";

const COLUMNS = ["id", "value", "statistic", "z", "p", "p_adjusted", "class"] as const;

/** Writes the analysis in full double precision; CSV is its local part. */
export function writeResult(
  io: CommandIo,
  { weightsName, statistic, adjust, format }: HotSpotOptions,
  { ids, values, about }: ValuedSites,
  result: HotSpotResult,
): void {
  const local = result.local.map((site, place) => ({
    id: ids[place],
    value: Number.isNaN(values[place]) ? null : values[place],
    statistic: site.statistic,
    z: site.z,
    p: site.p,
    p_adjusted: site.adjusted,
    class: site.class,
  }));
  if (format === "csv") {
    const rows = local.map((row) => COLUMNS.map((column) => row[column]));
    writeTable(io, "csv", COLUMNS, rows);
    return;
  }
  const { n, islands, permutations, seed, global } = result;
  const asked = { weights: weightsName, permutations, seed, stat: statistic, fdr: adjust };
  io.stdout.write(`${JSON.stringify({ n, islands, ...asked, ...about, global, local })}\n`);
}
