import type { Messages } from "../messages";
import { sentence } from "../sentence";

export const ownArea: Messages["ownArea"] = {
  title: "Your own area",
  nav: "Own area",
  intro:
    "Put an area together from municipalities, or give a file with areas. The figures are calculated here in the browser, and the file does not leave it.",
  tick: {
    title: "Choose municipalities",
    group: "All municipalities in",
    choose: "Choose a KKR, region or type",
    groups: { kkr: "KKR", region: "Regions", type: "Municipality types" },
    add: "Add all",
    find: "Find in the list",
    list: "Municipalities",
    none: "No municipality fits what you typed.",
    count: (n, of) => `${n} of ${of} municipalities are chosen.`,
    clear: "Clear the choice",
    link: "The choice is in the address, so a link to the page shows the same area.",
  },
  file: {
    title: "Or use a file",
    label: "Choose a file",
    drop: "Or drag it here.",
    kinds:
      "GeoJSON, TopoJSON or FlatGeobuf with polygons (at most 25 MB), or a CSV file of municipality codes or names (at most 2 MB).",
    system:
      "Where no coordinate system is named, numbers are read as longitude and latitude (EPSG:4326). An area from a file is not part of the link.",
    reading: (name, percent) => `Reading ${name} … ${percent}%`,
    ground: (name, areas) =>
      areas === 1
        ? `${name}: 1 area is added to the chosen municipalities.`
        : `${name}: ${areas} areas are added to the chosen municipalities; ground that several cover counts once.`,
    codes: (name, found) =>
      found === 1
        ? `${name}: 1 municipality is chosen.`
        : `${name}: ${found} municipalities are chosen.`,
    understood: "Every row was understood.",
    notUnderstood: (n) => (n === 1 ? "1 row was left out:" : `${n} rows were left out:`),
    row: (row, text) => (text === "" ? `Row ${row}` : `Row ${row}: “${text}”`),
    why: {
      unknown: "no municipality of that name or code",
      duplicate: "the municipality is there already",
      blank: "empty",
    },
    remove: "Remove the file",
    faults: {
      size: (name, megabytes) =>
        `${name} is ${megabytes} MB, which is more than the page reads. The command line can calculate with large files: klimakort aggregate.`,
      codes: (name) => `${name}: no row is a municipality we know.`,
      outside: (name) =>
        `${name}: none of the polygons touches a Danish municipality. Is the coordinate system right?`,
      areas: (name) => `${name} could not be used as an area:`,
    },
  },
  totals: {
    title: "Figures of the area",
    empty: "Choose at least one municipality, or give a file. The figures will be here.",
    caption: "Figures of your own area beside the whole country",
    figure: "Indicator",
    value: "The area",
    low: "Lowest",
    high: "Highest",
    rule: "Rule",
    country: "Whole country",
    share: "Share of the country",
    sentence: (value, year, share, country) =>
      sentence`The area emitted ${value} in ${year}; that is ${share} of the country’s ${country}.`,
    rules: {
      sum: "shared out by area and added up",
      area: "mean weighted by area",
      population: "mean weighted by population",
    },
    wholeNote: "Whole municipalities: there is no range.",
    cutNote: (n) =>
      n === 1
        ? "1 municipality lies only partly in the area and counts by area. Lowest and highest show what the figure can be."
        : `${n} municipalities lie only partly in the area and count by area. Lowest and highest show what the figure can be.`,
    missingNote: (n) =>
      n === 1
        ? "1 municipality has no figure and is not included."
        : `${n} municipalities have no figure and are not included.`,
    bounds: (low, high) => `Lowest ${low}, highest ${high}.`,
    shareNote: "The area’s figure in per cent of the sum of all municipalities that have a figure.",
  },
  named: {
    title: "The areas of the file one by one",
    caption: "Emissions of each area in the file",
    name: "Area",
    first: (n, of) => `The first ${n} of the ${of} areas in the file.`,
    outside: "outside all municipalities",
    overlap: "Areas that overlap cannot be added; the figures above count the ground once.",
  },
  parts: {
    title: (n) => (n === 1 ? "1 municipality in the area" : `${n} municipalities in the area`),
    caption: "The municipalities of the area, and how large a part of each",
    name: "Municipality",
    share: "Part in the area",
    adds: (year) => `Part of the emissions ${year}`,
    cut: "cut",
    least: "under 0.1%",
    shareNote: "The part of the municipality’s ground that lies in the area.",
    addsNote: "The municipality’s figure times the part of its ground that lies in the area.",
  },
  files: {
    title: "Take the area with you",
    totals: "Figures of the area (CSV for Excel)",
    parts: "The municipalities (CSV for Excel)",
    geojson: "The municipalities with borders (GeoJSON)",
    flatgeobuf: "The municipalities with borders (FlatGeobuf)",
    columns: {
      low: "lowest",
      high: "highest",
      rule: "rule",
      country: "whole country",
      share: "part in the area",
      adds: "part of emissions, t CO₂e",
    },
  },
};
