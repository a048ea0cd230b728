import type { Units } from "../da/units";

export const units: Units = {
  names: { "t CO₂e": "t CO₂e" },
  megatonnes: "million tonnes CO₂e",
  capita: (unit) => `${unit} per inhabitant`,
  area: (unit) => `${unit} per km²`,
};
