import type { TableFault } from "../fault";
import { cell, faultAt, numberCell, type Table } from "../table-row";

/** Published with three or four decimals, and the people behind it are whole. t CO₂e for each. */
const TOLERANCE = 0.001;

/**
 * The population that belongs to the emission account is derived from it, so tonnes divided by people
 * must give back what the account publishes for each inhabitant: gross, that is the net total with a
 * net uptake of agriculture and land added back. Only where all four figures are known.
 */
export function checkPerCapita(observations: Table): readonly TableFault[] {
  const figures = new Map<string, number>();
  for (const row of observations.rows) {
    const value = numberCell(row, "value");
    if (value !== null)
      figures.set(`${cell(row, "indicator")} ${cell(row, "year")} ${cell(row, "area")}`, value);
  }
  return observations.rows.flatMap((row) => {
    const published = numberCell(row, "value");
    if (cell(row, "indicator") !== "ghg_gross_capita" || published === null) return [];
    const place = `${cell(row, "year")} ${cell(row, "area")}`;
    const [net, land, people] = ["ghg", "ghg_agriculture", "population"].map((indicator) =>
      figures.get(`${indicator} ${place}`),
    );
    if (net === undefined || land === undefined || people === undefined) return [];
    const ours = (net - Math.min(0, land)) / people;
    return Math.abs(ours - published) > TOLERANCE
      ? [faultAt(row, "value", `tonnes divided by population give ${ours.toFixed(4)}`)]
      : [];
  });
}
