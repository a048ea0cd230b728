import type { Indicator } from "../figures/indicator";

/** Units of what is measured, not counted: tonnes, money, ground, energy, shares. */
const MEASURES = /CO₂|kr\.|%|km²|^(?:ha|t|kg|m²|m³|mm|[kMGT]?Wh?|[kMGTP]?J)\b/u;

/** Whether an indicator counts things among people, so that chance moves its rate where people are few. */
export const isCount = ({ kind, unit, decimals, normalisations }: Indicator): boolean =>
  kind === "extensive" &&
  normalisations.includes("capita") &&
  (decimals.total ?? 0) === 0 &&
  !MEASURES.test(unit);
