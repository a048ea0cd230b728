import type { Messages } from "../messages";
import { sentence } from "../sentence";

export const compare: Messages["compare"] = {
  title: "Compare areas",
  nav: "Compare",
  intro:
    "Choose two to eight areas: municipalities, KKR, regions or catchments. The address remembers the choice and can be passed on.",
  chosen: "Chosen areas",
  none: "No areas are chosen yet.",
  few: "Choose at least two areas to compare.",
  full: "Eight areas are chosen. Remove one before you add another.",
  tooMany: (names) => `At most eight areas can be compared. Left out: ${names}.`,
  remove: (name) => `Remove ${name}`,
  add: "Add an area",
  addThis: (name) => `Add ${name}`,
  addCountry: "Add the whole country",
  withPeers: "Compare with similar municipalities",
  these: (n) => `Compare these ${n} areas`,
  peers: {
    title: (name) => `Areas that resemble ${name}`,
    text: "Each suggestion is here for the reason beside it.",
    type: (type) => `same type (${type})`,
    population: (count) => sentence`population ${count}`,
    profile: (part) => sentence`alike by sector: only ${part} of emissions lie differently`,
    profileNote:
      "Each municipality’s emissions by five sectors, in per cent of the sectors’ sizes added without sign. The number is half the sum of the differences: 0% is the same profile, 100% nothing in common.",
    level: (level) => `same level (${level})`,
  },
  figure: "Indicator",
  shownAs: "Shown as",
  oneYear: "There is only one year of this indicator, so there is no path to show.",
  multiples: {
    title: (highest, lowest, year) => `${highest} is highest and ${lowest} lowest in ${year}`,
    plain: (name) => `${name}: the path`,
    text: "Each picture marks one area; the others are grey lines. All share one axis.",
    label: (area, name, from, to) => `${area}: ${name} from ${from} to ${to}`,
    now: (value, year) => sentence`${value} in ${year}`,
  },
  slope: {
    title: (lower, of, from, to) =>
      lower === 0
        ? `None of the ${of} is lower in ${to} than in ${from}`
        : lower === of
          ? `All ${of} are lower in ${to} than in ${from}`
          : `${lower} of ${of} are lower in ${to} than in ${from}`,
    none: "None of the areas has figures for both the first and the last year.",
    sentence: (least, first, most, last, from, to) =>
      sentence`The change from ${from} to ${to} goes from ${least} in ${first} to ${most} in ${last}.`,
    falling: "lower than in the first year",
    rising: "higher than or equal to the first year",
    caption: (name, from, to) => `${name}, ${from} and ${to}`,
    area: "Area",
    change: "Change",
    table: "Show as a table",
  },
  table: {
    title: "All figures side by side",
    caption: "Newest figures of the chosen areas",
    figure: "Indicator",
    text: "The newest year of each indicator. An area without a figure says why. Figures of catchments are shared out by area.",
  },
  files: {
    title: "Take the comparison with you",
    csv: "All figures (CSV for Excel)",
    geojson: "The areas with the chosen figure (GeoJSON)",
    fgb: "The areas with the chosen figure (FlatGeobuf)",
  },
  cannotTitle: "What a municipality does not decide",
};
