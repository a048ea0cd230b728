export interface Units {
  readonly names: Readonly<Record<string, string>>;
  readonly megatonnes: string;
  readonly capita: (unit: string) => string;
  readonly area: (unit: string) => string;
}

export const units: Units = {
  names: { "t CO₂e": "t CO₂e" },
  megatonnes: "mio. ton CO₂e",
  capita: (unit) => `${unit} pr. indbygger`,
  area: (unit) => `${unit} pr. km²`,
};
