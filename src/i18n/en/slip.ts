import type { Messages } from "../messages";

export const slip: Messages["slip"] = {
  title: "Data slip",
  open: (text) => `${text}, show source`,
  value: "Figure",
  area: "Area",
  year: "Year",
  unit: "Unit",
  flag: "Mark",
  none: "None",
  source: "Source",
  publisher: "Publisher",
  table: "Table",
  vintage: "Vintage",
  retrieved: "Retrieved",
  method: "Method",
  definition: "Definition",
  caveat: "Caveat",
  licence: "Licence",
  credit: "Credit",
  note: "Note",
  parts: "Parts",
  partsText: (members, missing) =>
    missing === 0
      ? `Calculated from ${members} kommuner`
      : `Calculated from ${members - missing} of ${members} kommuner; ${missing} missing`,
  sumMethod: "The sum of the kommuner’s figures.",
  quotientMethod: (denominator, year) =>
    `The sum of the kommuner’s figures divided by the sum of ${denominator} (${year}).`,
  meanMethod: (weight, year) => `Mean weighted by ${weight} (${year}).`,
  own: "The kommune’s own figure.",
  ownQuotient: (denominator, year) => `The kommune’s figure divided by ${denominator} (${year}).`,
  shareMethod: "The kommuner’s figures shared out by the part of their area inside the catchment.",
  changeMethod: (from, to) => `The difference between ${from} and ${to}.`,
  gapMethod:
    "The linear trend through the account’s years, carried on to the kommune’s own target year for climate neutrality.",
  shareOf: "The sector’s figure divided by the sum of the sectors that emit.",
  counted: "Counted in the table of initiatives: each initiative counts once.",
  forecast: "The years of the account carried forward. No prediction of policy.",
  median: "The median of the kommuner’s figures: as many lie above it as below.",
  rankMethod: "Place among kommuner of the same type, ordered by emissions per inhabitant.",
  denominators: { population: "inhabitants", area_km2: "area" },
  earlier: "The same figure in other years",
  openSource: "Open the source",
};
