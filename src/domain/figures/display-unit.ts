import type { Indicator, Normalisation } from "./indicator";

/** The unit a figure is printed in, and what the stored figure is multiplied by for it. */
export interface DisplayUnit {
  readonly unit: string;
  readonly factor: number;
}

/** Units that are too large for one inhabitant, and the smaller one of the same kind. */
const PER_PERSON: Readonly<Record<string, DisplayUnit>> = {
  "mio. kr./år": { unit: "kr./år", factor: 1e6 },
  "mio. kr.": { unit: "kr.", factor: 1e6 },
  "mia. kr.": { unit: "kr.", factor: 1e9 },
  MW: { unit: "kW", factor: 1e3 },
  ha: { unit: "m²", factor: 1e4 },
  "km²": { unit: "m²", factor: 1e6 },
  "t N": { unit: "kg N", factor: 1e3 },
  TJ: { unit: "GJ", factor: 1e3 },
};

/** Stored figures stay as published; only what is printed is scaled. */
export function displayUnit(indicator: Indicator, normalisation: Normalisation): DisplayUnit {
  const own = { unit: indicator.unit, factor: 1 };
  return indicator.kind === "extensive" && normalisation === "capita"
    ? (PER_PERSON[indicator.unit] ?? own)
    : own;
}
