import type { AreaId } from "../../../domain/areas/area";
import { buildLegend, fillOf, fillsOf, type Legend } from "../../../map/legend";
import type { Fill } from "../../../map/scene";
import type { Explore, Row } from "../../../state/explore.svelte";
import { filterRows } from "../../../state/filters";
import type { App } from "../../app-context";
import { isDividedOrMean, limitsFor } from "./class-limits";

/** What list, legend, graph and map agree on: limits, classes, colours and which areas pass the filters. */
export interface Picture {
  readonly limits: readonly number[];
  readonly legend: Legend;
  /** The rows that pass the filters of the address. */
  readonly rows: readonly Row[];
  readonly fills: ReadonlyMap<AreaId, Fill>;
  /** Null for a gap, and for totals, which are circles and no colours. */
  colourOf(row: Row): string | null;
}

function legendOf(explore: Explore, limits: readonly number[]): Legend {
  const { indicator, normalisation, year, mode, years } = explore.choices;
  const coloured = mode !== "level" || isDividedOrMean(explore.choices);
  const inYears = mode === "level" ? years.flatMap((each) => explore.level(each)) : explore.rows;
  const values = inYears.flatMap(({ figure }) => (figure.is === "value" ? [figure.value] : []));
  const legend = buildLegend({
    indicator,
    normalisation,
    year,
    breaks: limits,
    values: explore.byId,
    hasZero: values.includes(0),
    ...(indicator.kind === "category" ? { categories: values } : {}),
    ...(mode === "level" ? {} : { palette: "diverging" }),
  });
  return coloured ? legend : { ...legend, classes: [], colours: [] };
}

/** Classes what the address asks for, once, for every panel. */
export function createPicture(app: App, explore: Explore): Picture {
  const limits = $derived(limitsFor(explore.choices, explore.rows));
  const legend = $derived(legendOf(explore, limits));
  const classOf = (row: Pick<Row, "figure">): number | null => {
    const fill = fillOf(legend, row.figure);
    return fill?.is === "class" ? fill.index : null;
  };
  const rows = $derived(
    filterRows(explore.rows, app.navigation.query.f, (figure) => classOf({ figure })),
  );
  const fills = $derived(fillsOf(legend, new Map(rows.map((row) => [row.area.id, row.figure]))));
  return {
    get limits() {
      return limits;
    },
    get legend() {
      return legend;
    },
    get rows() {
      return rows;
    },
    get fills() {
      return fills;
    },
    colourOf: (row) => legend.colours[classOf(row) ?? -1] ?? null,
  };
}
