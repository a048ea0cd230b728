/** `own`: what a reader brings; the package has none of it. */
export const THEMES = [
  "emissions",
  "adaptation",
  "action",
  "energy",
  "land",
  "base",
  "own",
] as const;
export type Theme = (typeof THEMES)[number];

/** How a figure is divided before it is shown. */
export const NORMALISATIONS = ["total", "capita", "area"] as const;
export type Normalisation = (typeof NORMALISATIONS)[number];

/** What more of it means; `neutral` where neither is better. */
export type Direction = "lower_better" | "higher_better" | "neutral";

/** The named colour scales of `src/map/palettes.ts`. */
export const PALETTES = [
  "sequential",
  "water",
  "energy",
  "land",
  "diverging",
  "categories",
] as const;
export type PaletteName = (typeof PALETTES)[number];

export interface LocalText {
  readonly da: string;
  readonly en: string;
}

/** A row of `data/indicators.csv`: what a figure means and how it may be shown. */
export interface Indicator {
  readonly id: string;
  readonly theme: Theme;
  readonly name: LocalText;
  /** Unit of the stored figure, as it is printed: "t CO₂e", "%", "mio. kr./år". */
  readonly unit: string;
  /** Extensive figures add up over areas, intensive ones are averaged, categories are counted. */
  readonly kind: "extensive" | "intensive" | "category";
  /** Extensive: the first way to show it. Intensive: the weight of an average (`capita`: people, `area`: km²). */
  readonly defaultDenominator: Normalisation;
  readonly denominatorReason: LocalText;
  /** The ways this indicator may be shown; the first is the default. */
  readonly normalisations: readonly Normalisation[];
  readonly direction: Direction;
  /** Inner class limits per normalisation (four limits make five classes), fixed over all years. */
  readonly breaks: Partial<Record<Normalisation, readonly number[]>>;
  readonly palette: PaletteName;
  /** Decimals shown, per normalisation. */
  readonly decimals: Partial<Record<Normalisation, number>>;
  readonly definition: LocalText;
  readonly caveat: LocalText | null;
  readonly source: string;
}

/** A row of `data/sources.csv`. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly table: string | null;
  readonly licence: string;
  readonly credit: string;
  readonly retrieved: string;
  readonly note: string | null;
}
