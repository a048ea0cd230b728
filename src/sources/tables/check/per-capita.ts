import type { TableFault } from "../fault";
import { cell, faultAt, numberCell, type Table, type TableRow } from "../table-row";
import { newestRows } from "./observations";

/** Published with three or four decimals, and the people behind it are whole. t CO₂e for each. */
const TOLERANCE = 0.001;

/**
 * The population that belongs to the emission account is derived from it, so tonnes divided by people
 * must give back what the account publishes for each inhabitant: gross, that is the net total with a
 * net uptake of agriculture and land added back. Only where all four figures are known.
 */
export function checkPerCapita(observations: Table): readonly TableFault[] {
  const figures = new Map<string, TableRow>();
  const newest = newestRows(observations);
  for (const row of newest) {
    if (numberCell(row, "value") !== null)
      figures.set(`${cell(row, "indicator")} ${cell(row, "year")} ${cell(row, "area")}`, row);
  }
  return newest.flatMap((row) => {
    const published = numberCell(row, "value");
    if (cell(row, "indicator") !== "ghg_gross_capita" || published === null) return [];
    const place = `${cell(row, "year")} ${cell(row, "area")}`;
    const of = (indicator: string): TableRow | undefined => figures.get(`${indicator} ${place}`);
    const [net, land, people] = [of("ghg"), of("ghg_agriculture"), of("population")];
    if (net === undefined || land === undefined || people === undefined) return [];
    // People counted by others differ from those of the account.
    if (cell(people, "source") !== cell(net, "source")) return [];
    const gross = Number(cell(net, "value")) - Math.min(0, Number(cell(land, "value")));
    const ours = gross / Number(cell(people, "value"));
    return Math.abs(ours - published) > TOLERANCE
      ? [faultAt(row, "value", `tonnes divided by population give ${ours.toFixed(4)}`)]
      : [];
  });
}
