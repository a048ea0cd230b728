export interface Units {
  readonly names: Readonly<Record<string, string>>;
  readonly megatonnes: string;
  readonly capita: (unit: string) => string;
  readonly area: (unit: string) => string;
}

export const units: Units = {
  names: {
    "t CO₂e": "t CO₂e",
    "t CO₂e pr. indbygger": "t CO₂e pr. indbygger",
    "mio. kr./år": "mio. kr. om året",
    "kr./år": "kr. om året",
    "skader pr. 1.000 indbyggere": "skader pr. 1.000 indbyggere",
    områder: "områder",
    "mm/år": "mm om året",
    projekter: "projekter",
    "GJ pr. indbygger": "GJ pr. indbygger",
    elbiler: "elbiler",
    indbyggere: "indbyggere",
    år: "år",
  },
  megatonnes: "mio. ton CO₂e",
  capita: (unit) => `${unit} pr. indbygger`,
  area: (unit) => `${unit} pr. km²`,
};
