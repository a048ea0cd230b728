import { denominatorYear } from "../domain/figures/figure";
import type { FigureNumber } from "./blocks";
import { figureNumber, type ReportContext } from "./context";

/** The figure of the year nearest to the report's own, the earlier of two equally near. */
export function nearestFigure(
  context: ReportContext,
  id: string,
  options: { readonly bare?: boolean } = {},
): FigureNumber | null {
  const year = denominatorYear(context.tables.observations.years(id), context.year);
  return year === undefined ? null : figureNumber(context, id, year, options);
}
