import type { Units } from "../da/units";

export const units: Units = {
  names: {
    "t CO₂e": "t CO₂e",
    "t CO₂e pr. indbygger": "t CO₂e per inhabitant",
    "mio. kr./år": "million kr. a year",
    "kr./år": "kr. a year",
    "skader pr. 1.000 indbyggere": "claims per 1,000 inhabitants",
    områder: "areas",
    "mm/år": "mm a year",
    projekter: "projects",
    "GJ pr. indbygger": "GJ per inhabitant",
    elbiler: "electric cars",
    indbyggere: "inhabitants",
    år: "year",
  },
  one: { områder: "area", projekter: "project", elbiler: "electric car", indbyggere: "inhabitant" },
  large: {
    "t CO₂e": { of: 1e6, name: "million tonnes CO₂e" },
    "mio. kr./år": { of: 1e3, name: "billion kr. a year" },
  },
  capita: (unit) => `${unit} per inhabitant`,
  area: (unit) => `${unit} per km²`,
};
