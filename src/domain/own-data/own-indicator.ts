import type { AreaId, IsoDate } from "../areas/area";
import { fold } from "../areas/search";
import type { Indicator, LocalText, Source } from "../figures/indicator";
import type { OwnYear } from "./values-read";

/** Figures of one indicator-year by kommune. */
export interface OwnFigures {
  readonly year: number;
  readonly values: Readonly<Record<AreaId, number>>;
}

/** An indicator that a reader brought, in plain data: it never leaves the browser. */
export interface OwnIndicator {
  readonly indicator: Indicator;
  readonly source: Source;
  readonly years: readonly OwnFigures[];
}

/** What the reader says of a column of figures. */
export interface OwnChoice {
  readonly name: string;
  readonly unit: string;
  /** Sums add up over kommuner; means are weighted by people. */
  readonly kind: "sum" | "mean";
  /** The year of figures for which the file names none. */
  readonly year: number;
}

/** Where the figures are from and how they were found. */
export interface OwnOrigin {
  /** Name of the file. */
  readonly file: string;
  readonly today: IsoDate;
  readonly definition: LocalText;
  readonly decimals: number;
  /** What a mean is weighted by. */
  readonly weight: "capita" | "area";
}

const PREFIX = "own_";

/** True for the id of an indicator that only its reader's browser has. */
export const isOwnId = (id: string): boolean => id.startsWith(PREFIX);

/** A short text that another content hardly has (FNV-1a, 32 bits). */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The same figures have the same id, others another: what was computed of an id stays true. */
const idOf = (name: string, content: unknown): string =>
  `${PREFIX}${fold(name).slice(0, 24)}_${digest(JSON.stringify(content))}`;

const REASONS = {
  sum: {
    da: "Delt med folketallet, så store og små kommuner kan sammenlignes.",
    en: "Divided by inhabitants, so that large and small kommuner can be compared.",
  },
  capita: {
    da: "Et gennemsnit over flere kommuner er vægtet med deres folketal.",
    en: "A mean over several kommuner is weighted by their inhabitants.",
  },
  area: {
    da: "Et gennemsnit over flere kommuner er vægtet med deres areal.",
    en: "A mean over several kommuner is weighted by their area.",
  },
} as const satisfies Record<string, LocalText>;

const CAVEAT: LocalText = {
  da: "Egne data: tallene er læst fra en fil i denne browser. Klimakort har ikke kontrolleret dem, og ingen andre kan se dem.",
  en: "Own data: the figures were read from a file in this browser. Klimakort has not checked them, and nobody else can see them.",
};

/** An indicator like any other, marked as the reader's own in its name. */
export function makeOwnIndicator(
  { name, unit, kind, year }: OwnChoice,
  { file, today, definition, decimals, weight }: OwnOrigin,
  found: readonly OwnYear[],
): OwnIndicator {
  const years = found.map((one) => ({ year: one.year ?? year, values: one.values }));
  const id = idOf(name, [kind, unit, weight, years]);
  const isSum = kind === "sum";
  return {
    indicator: {
      id,
      theme: "own",
      name: { da: `${name} (egne data)`, en: `${name} (own data)` },
      unit,
      kind: isSum ? "extensive" : "intensive",
      defaultDenominator: isSum ? "capita" : weight,
      denominatorReason: isSum ? REASONS.sum : REASONS[weight],
      normalisations: isSum ? ["capita", "total", "area"] : ["total"],
      direction: "neutral",
      breaks: {},
      palette: "sequential",
      decimals: { total: decimals },
      definition,
      caveat: CAVEAT,
      source: id,
    },
    source: {
      id,
      title: file,
      publisher: "Egne data / own data",
      url: "",
      table: null,
      licence: "–",
      credit: `Egne data / own data: ${file}`,
      retrieved: today,
      note: null,
    },
    years,
  };
}
