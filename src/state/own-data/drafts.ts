import type { IsoDate } from "../../domain/areas/area";
import type { LocalText } from "../../domain/figures/indicator";
import {
  makeOwnIndicator,
  type OwnChoice,
  type OwnIndicator,
} from "../../domain/own-data/own-indicator";
import type { OwnRead, PointsRead, RasterRead } from "../../domain/own-data/own-read";
import type { OwnColumn, OwnYear, ValuesRead } from "../../domain/own-data/values-read";

/** An indicator that a file can become, as the reader may still change it. */
export interface Draft extends OwnChoice {
  readonly use: boolean;
  /** Whether the file names the years; if not, the reader does. */
  readonly hasYears: boolean;
  readonly years: readonly OwnYear[];
  readonly decimals: number;
  readonly weight: "capita" | "area";
  readonly definition: LocalText;
}

const MEAN =
  /%|pct|procent|percent|andel|share|gennemsnit|snit|mean|average|median|rate|index|indeks|\bpr\.?\b|\bper\b/iu;
const YEAR = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/u;

/** A name without its path and ending. */
export const stemOf = (file: string): string => file.replace(/\.[^.]*$/u, "").replaceAll("_", " ");

/** A year in the words of the file, else that of today. */
function yearIn(words: string, today: IsoDate): number {
  return Number(YEAR.exec(words)?.[1] ?? today.slice(0, 4));
}

function columnDrafts(file: string, { columns }: ValuesRead, today: IsoDate): readonly Draft[] {
  return columns.map((column: OwnColumn): Draft => {
    const name = column.name === "" ? stemOf(file) : column.name;
    return {
      use: true,
      name,
      unit: column.unit,
      kind: MEAN.test(`${column.name} ${column.unit}`) ? "mean" : "sum",
      year: yearIn(`${column.name} ${file}`, today),
      hasYears: column.years.every(({ year }) => year !== null),
      years: column.years,
      decimals: column.decimals,
      weight: "capita",
      definition: {
        da: `Kolonnen “${name}” i filen ${file}.`,
        en: `The column “${name}” of the file ${file}.`,
      },
    };
  });
}

function valuesOf(areas: readonly string[], figures: Float64Array): readonly OwnYear[] {
  const values: Record<string, number> = {};
  for (const [place, area] of areas.entries()) {
    const figure = figures[place];
    if (figure !== undefined && !Number.isNaN(figure)) values[area] = figure;
  }
  return [{ year: null, values }];
}

function pointDrafts(file: string, points: PointsRead, today: IsoDate): readonly Draft[] {
  const { areas, count, sum, sumOf } = points;
  const shared = { use: true, kind: "sum", hasYears: false, weight: "capita" } as const;
  const year = yearIn(file, today);
  const counted: Draft = {
    ...shared,
    year,
    name: `${stemOf(file)}: antal`,
    unit: "punkter",
    years: valuesOf(areas, count),
    decimals: 0,
    definition: {
      da: `Antal punkter i filen ${file}, talt efter den kommune, de ligger i. Ingen punkter er 0.`,
      en: `Points of the file ${file}, counted by the kommune they lie in. No points are 0.`,
    },
  };
  if (sum === null || sumOf === null) return [counted];
  return [
    counted,
    {
      ...shared,
      year,
      name: `${stemOf(file)}: ${sumOf}`,
      unit: "",
      years: valuesOf(areas, sum),
      decimals: 1,
      definition: {
        da: `Summen af “${sumOf}” over punkterne i filen ${file}, efter den kommune, de ligger i.`,
        en: `The sum of “${sumOf}” over the points of the file ${file}, by the kommune they lie in.`,
      },
    },
  ];
}

function rasterDrafts(
  file: string,
  { areas, mean, sum }: RasterRead,
  today: IsoDate,
): readonly Draft[] {
  const shared = { hasYears: false, decimals: 2, unit: "", year: yearIn(file, today) } as const;
  return [
    {
      ...shared,
      use: true,
      kind: "mean",
      weight: "area",
      name: `${stemOf(file)}: gennemsnit`,
      years: valuesOf(areas, mean),
      definition: {
        da: `Gennemsnit af cellerne i ${file} i hver kommune, vægtet med hvor meget af cellen kommunen dækker.`,
        en: `Mean of the cells of ${file} in each kommune, weighted by how much of the cell it covers.`,
      },
    },
    {
      ...shared,
      use: false,
      kind: "sum",
      weight: "area",
      name: `${stemOf(file)}: sum`,
      years: valuesOf(areas, sum),
      definition: {
        da: `Summen af cellerne i ${file} i hver kommune; en celle på grænsen tæller med den del, kommunen dækker.`,
        en: `Sum of the cells of ${file} in each kommune; a cell on the border counts by the part it covers.`,
      },
    },
  ];
}

/** What can be made of a file, with a proposal for everything the reader may change. */
export function draftsOf(file: string, read: OwnRead, today: IsoDate): readonly Draft[] {
  switch (read.is) {
    case "values":
      return columnDrafts(file, read.values, today);
    case "points":
      return pointDrafts(file, read.points, today);
    case "raster":
      return rasterDrafts(file, read.raster, today);
    case "fault":
      return [];
  }
}

/** The indicators of the drafts that are to be used. */
export function indicatorsOf(
  file: string,
  drafts: readonly Draft[],
  today: IsoDate,
): readonly OwnIndicator[] {
  return drafts
    .filter(({ use }) => use)
    .map((draft) => {
      const { decimals, weight, definition } = draft;
      const origin = { file, today, definition, decimals, weight };
      const name = draft.name.trim() === "" ? stemOf(file) : draft.name.trim();
      return makeOwnIndicator({ ...draft, name }, origin, draft.years);
    });
}
