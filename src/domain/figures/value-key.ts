import type { AreaId } from "../areas/area";
import type { Normalisation } from "./indicator";

/** What a correction refers to: area, indicator, year and division, as in `0101/ghg/2023/capita`. */
export const valueKey = (
  area: AreaId,
  indicator: string,
  year: number,
  normalisation: Normalisation,
): string => [area, indicator, year, normalisation].join("/");
