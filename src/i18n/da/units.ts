export interface Units {
  readonly names: Readonly<Record<string, string>>;
  /** The names of one of a kind, where they differ. */
  readonly one: Readonly<Record<string, string>>;
  /** Units for large sums: how many of the smaller one they hold, and their name. */
  readonly large: Readonly<Record<string, { readonly of: number; readonly name: string }>>;
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
  one: { områder: "område", projekter: "projekt", elbiler: "elbil", indbyggere: "indbygger" },
  large: {
    "t CO₂e": { of: 1e6, name: "mio. ton CO₂e" },
    "mio. kr./år": { of: 1e3, name: "mia. kr. om året" },
  },
  capita: (unit) => `${unit} pr. indbygger`,
  area: (unit) => `${unit} pr. km²`,
};
