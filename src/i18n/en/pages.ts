import type { Messages } from "../messages";

export const pages: Messages["pages"] = {
  site: "Klimakort shows emissions, climate risk, plans and shared initiatives for Denmark’s 98 kommuner, with a source for every number.",
  withoutScript:
    "Maps, lists and charts are computed in the browser. Switch JavaScript on to see them; the text above rests on the same figures.",
  also: "Other pages",
  map: "Choose a figure and see it as a map, list and graph for kommuner, KKR, regions and catchments, with a source for every number.",
  report:
    "The year’s status of the country, each KKR, each region and each kommune, with the source of every number in an annex.",
  show: "Show shared initiatives at a meeting: full screen, notes and papers, without network too.",
  catchment: (name) =>
    `Emissions, climate risk, plans and shared initiatives in main catchment ${name}, computed from the kommuner by area.`,
  initiative: (name, participants) => `${name}. ${participants}.`,
  participants: (n) => (n === 1 ? "1 known participant" : `${n} known participants`),
  source: (title, year) => `Source: ${title}, ${year}`,
  counted: "Source: counted in the tables of Klimakort",
  version: (version) => `Data version ${version}`,
  numbers: {
    municipalities: (n) => `${n} kommuner`,
    indicators: (n) => `${n} figures from open sources`,
    revisions: (n) => `${n} plans with a known date of their next revision`,
    tracks: (n) => (n === 1 ? "1 known track" : `${n} known tracks`),
    councils: (n) => `${n} KKR`,
  },
};
