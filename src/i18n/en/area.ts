import type { Messages } from "../messages";
import { sentence } from "../sentence";

export const area: Messages["area"] = {
  title: {
    kkr: (name) => name,
    region: (name) => name,
    catchment: (name) => `Main catchment ${name}`,
  },
  kind: {
    kkr: "Kommunekontaktråd (council of kommuner)",
    region: "Region",
    catchment: "Main catchment",
  },
  members: (n) => `${n} kommuner`,
  touched: (n) => `${n} kommuner, wholly or in part`,
  geography: (date) => `Geography of ${date}`,
  unknown: (id) => `There is no area with the code ${id}.`,
  ended: <T>(name: string, others: T, date: string) =>
    sentence<T>`${name} is part of ${others} from ${date}.`,
  endedFigures: (date) => `The figures below are of the area as it was on ${date}.`,
  coming: <T>(name: string, others: T, date: string) =>
    sentence<T>`${name} exists from ${date}. Until then its kommuner belong to ${others}.`,
  comingFigures: (date) => `The figures below are of the area as it will be on ${date}.`,
  and: " and ",
  showOnMap: "See on the map",
  print: "Print",
  short: "In short",
  neutrality: <T>(count: T) => sentence<T>`We know a year for climate neutrality in ${count}.`,
  neutralityCount: (n, of) => `${n} of the ${of} kommuner`,
  neutralityNote: "Only published targets of the whole kommune that no other has replaced.",
  bounds: <T>(low: T, high: T) =>
    sentence<T>`Kommuner that lie only partly in the catchment count by area: what is certain is at least ${low} and at most ${high}.`,
  boundsNote:
    "At least: kommuner that lie wholly in the catchment. At most: every kommune that it touches, counted in full.",
  path: {
    title: (name, from, to) => `${name}: emissions ${from}–${to} and three forecasts`,
    unit: "t CO₂e",
    account: "Account",
    names: { linear: "Linear", smoothing: "Smoothed", conservative: "Cautious" },
    rules: {
      linear:
        "Linear: the straight line through the years of the account (least squares), carried on.",
      smoothing: "Smoothed: exponential smoothing with a trend (Holt); recent years weigh most.",
      conservative:
        "Cautious: as the linear one, but with only half of its yearly fall. A rise is not halved.",
    },
    accountLine: <T>(first: T, from: string, last: T, to: string) =>
      sentence<T>`The account went from ${first} in ${from} to ${last} in ${to}.`,
    ahead: <T>(year: string, linear: T, smoothing: T, conservative: T) =>
      sentence<T>`If this continues, the three forecasts give ${linear} (linear), ${smoothing} (smoothed) and ${conservative} (cautious) in ${year}.`,
    none: "The account has too few years for a forecast.",
    national:
      "Denmark’s target of 70 % lower emissions in 2030 is for the whole country and counts from 1990. The account of the kommuner begins in 2018, so the target cannot be converted to this part of the country, and the graph has no target line.",
    year: "Year",
    table: "Show as a table",
  },
};
