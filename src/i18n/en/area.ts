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
};
