import type { Area, IsoDate } from "../areas/area";
import { denominatorYear, divisorOf, type Figure, figureOf, type Member } from "./figure";
import type { Indicator, Normalisation, Source } from "./indicator";
import { municipalitiesOn, type Tables, wholeMembers } from "../package/tables";

/** How a figure came about; the denominator's year where it has one. */
export interface FigureMethod {
  readonly code: "own" | "ownQuotient" | "sum" | "quotient" | "mean";
  readonly shared: boolean;
  readonly denominator: "population" | "area_km2" | null;
  readonly denominatorYear: number | null;
}

export interface SlipOrigin {
  readonly source: Source;
  readonly vintage: string;
  /** What of the figure is from here. */
  readonly of: "figure" | "denominator";
}

function codeOf(own: boolean, weighted: boolean, divided: boolean): FigureMethod["code"] {
  if (weighted) return own ? "own" : "mean";
  if (divided) return own ? "ownQuotient" : "quotient";
  return own ? "own" : "sum";
}

export function methodOf(
  tables: Tables,
  area: Area,
  indicator: Indicator,
  normalisation: Normalisation,
  year: number,
): FigureMethod {
  const own = area.level === "municipality";
  const weighted = indicator.kind !== "extensive";
  const denominator = divisorOf(indicator, normalisation, own);
  const years = denominator === null ? [] : tables.observations.years(denominator);
  const code = codeOf(own, weighted, denominator !== null);
  return {
    code,
    shared: area.level === "catchment",
    denominator,
    denominatorYear: denominatorYear(years, year) ?? null,
  };
}

/** The kommuner whose figures stand behind an area; every kommune for a catchment. */
export function contributors(tables: Tables, area: Area, date: IsoDate): readonly Member[] {
  const members = wholeMembers(tables.core, area, date);
  return members.length > 0
    ? members
    : municipalitiesOn(tables.core, date).map(({ id }) => ({ area: id, share: 1 }));
}

/** Every source behind a figure, each once per vintage, figures before denominators. */
export function originsOf(
  tables: Tables,
  area: Area,
  indicator: Indicator,
  year: number,
  method: FigureMethod,
  date: IsoDate,
): readonly SlipOrigin[] {
  const found = new Map<string, SlipOrigin>();
  const collect = (id: string, inYear: number, of: SlipOrigin["of"]): void => {
    for (const member of contributors(tables, area, date)) {
      const origin = tables.observations.origin(id, inYear, member.area);
      const source = origin === undefined ? undefined : tables.sources.get(origin.source);
      if (origin !== undefined && source !== undefined) {
        found.set(`${of} ${source.id} ${origin.vintage}`, { source, vintage: origin.vintage, of });
      }
    }
  };
  collect(indicator.id, year, "figure");
  if (method.denominator !== null && method.denominatorYear !== null) {
    collect(method.denominator, method.denominatorYear, "denominator");
  }
  const own = tables.sources.get(indicator.source);
  return found.size > 0 || own === undefined
    ? [...found.values()]
    : [{ source: own, vintage: own.retrieved, of: "figure" }];
}

/** The same figure in every year there is, for areas whose borders follow the kommuner. */
export function figureByYear(
  tables: Tables,
  area: Area,
  indicator: Indicator,
  normalisation: Normalisation,
  date: IsoDate,
): readonly { readonly year: number; readonly figure: Figure }[] {
  const members = wholeMembers(tables.core, area, date);
  if (members.length === 0) return [];
  return tables.observations.years(indicator.id).map((year) => ({
    year,
    figure: figureOf(tables.observations, indicator, normalisation, year, members),
  }));
}
