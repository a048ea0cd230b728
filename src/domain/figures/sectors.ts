/** The sectors of the emission account; they add up to its total, `ghg`. */
export const SECTORS = [
  "ghg_energy",
  "ghg_transport",
  "ghg_agriculture",
  "ghg_waste",
  "ghg_industry",
] as const;
