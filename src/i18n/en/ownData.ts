import type { Messages } from "../messages";

export const ownData: Messages["ownData"] = {
  title: "Own data",
  intro:
    "Give a file with figures of kommuner, with points, or a raster. It becomes an indicator like the others: on the map, in the list, in hot spots, for KKR and regions, and to take away. The file is read here in the browser and sent nowhere.",
  drop: {
    title: "Choose a file",
    short: "Own data",
    label: "Choose a file with own data",
    hint: "Or drag the file here.",
    kinds:
      "CSV with kommuner (codes or names; save a spreadsheet as CSV), at most 20 MB. CSV with points (columns lon and lat, or x and y in UTM zone 32) or GeoJSON with points, at most 2 million points. GeoTIFF, at most 500 MB.",
    more: "About own data",
  },
  reading: (name, percent) => `Reading ${name}: ${percent} %`,
  stop: "Stop",
  cancelled: (name) => `Reading ${name} was stopped.`,
  failed: (name) => `${name} could not be read:`,
  faults: {
    kind: (name) =>
      `${name} is no file this page can read. Use CSV, GeoJSON with points or GeoTIFF; save a spreadsheet as CSV.`,
    empty: (name) => `${name} is empty.`,
    "no-figures": (name) =>
      `${name}: no column with kommuner (codes or names) and figures was found, nor coordinates in columns called lon and lat or x and y.`,
    "not-json": (name) => `${name} is not valid JSON.`,
    "no-points": (name) =>
      `${name} has no points with coordinates. Polygons belong on the page Own area.`,
    swapped: (name) =>
      `${name}: longitude and latitude are swapped. Longitude (about 8–15) belongs under lon, latitude (about 54–58) under lat; in GeoJSON longitude comes first.`,
    elsewhere: (name) => `${name}: none of it lies in a Danish kommune.`,
    raster: (name) => `${name} could not be read as GeoTIFF:`,
  },
  size: (name, megabytes, most) =>
    `${name} has ${megabytes} MB; of this kind at most ${most} MB are read here. The command line takes larger files (klimakort points and klimakort zonal).`,
  manyPoints: (name, most) =>
    `${name} has more than ${most} points, more than this page can draw. The command line counts them: klimakort points.`,
  understood: "What was understood",
  facts: {
    encoding: "Encoding",
    encodings: {
      "utf-8": "UTF-8",
      "windows-1252": "Windows-1252",
      mixed: "UTF-8 and Windows-1252 mixed, read line by line",
    },
    separator: "Separator",
    separators: { ";": "semicolon", ",": "comma", "\t": "tab", "|": "vertical bar" },
    decimal: "Numbers",
    decimals: {
      comma: "decimal comma and thousands point (1.234,5)",
      point: "decimal point and thousands comma (1,234.5)",
    },
    guess:
      "The file does not show it: numbers like 1.234 can mean two things. Check that the figures are right.",
    areas: "Kommuner from",
    column: (name) => `the column “${name}”`,
    years: "Years from",
    rows: "Rows",
    unused: "Not used",
    points: "Points",
    pointsText: (points, outside) => `${points}, of these ${outside} outside the kommuner`,
    system: "Coordinates",
    withoutValue: "Points without a number",
    raster: "Kommuner with values",
    found: (n, of) => `${n} of ${of} kommuner`,
  },
  allUnderstood: "All rows were taken.",
  notUnderstood: (n) => (n === "1" ? "1 was not taken:" : `${n} were not taken:`),
  first: (n) => `The first ${n} are shown.`,
  row: (row, text, column) =>
    [`Row ${row}`, text === "" ? "" : `“${text}”`, column === null ? "" : `in ${column}`]
      .filter((part) => part !== "")
      .join(" "),
  why: {
    blank: "names no kommune",
    unknown: "no kommune of that name or with that code",
    "other-area": "a region or the whole country; they are computed from the kommuner",
    conflict: "code and name are two different kommuner",
    duplicate: "the kommune is there already; the first figure is used",
    "no-value": "no figure",
    marker: "a sign that there is no figure",
    "not-number": "not a number",
    "no-year": "no year",
    above: "stands above the table",
    "no-place": "no coordinates that can be read",
  },
  draft: {
    title: "How it becomes indicators",
    use: (name) => `Use “${name}”`,
    name: "Name",
    unit: "Unit",
    unitHint: "for example mio. kr.",
    kind: "The figures are",
    kinds: { sum: "counts or amounts", mean: "percent or means" },
    kindHelp: {
      sum: "Added up for KKR and regions, and shown per inhabitant.",
      mean: "Weighted for KKR and regions.",
    },
    year: "Year",
    yearHint: "The file names no year.",
    years: (first, last) => (first === last ? first : `${first}–${last}`),
    sum: "Add up a column",
    countOnly: "No, only count the points",
    accept: "Use as an indicator",
  },
  mine: {
    title: "Your indicators",
    none: "You have none yet.",
    name: "Indicator",
    file: "File",
    years: "Years",
    areas: "Kommuner",
    map: "Map",
    list: "List",
    spots: "Hot spots",
    remove: "Remove",
    removeNamed: (name) => `Remove ${name}`,
    added: (names) => `${names} ready.`,
    keep: "Keep in this browser",
    forget: "Forget again",
    kept: "The indicators are kept in this browser and will be here next time. Places of points are not kept.",
    notKept: "The indicators vanish when the tab is closed, unless you keep them.",
    noRoom: "The browser has no room or does not allow it.",
  },
  unknown: "The link shows somebody’s own data. They are only in the browser they were given to.",
  points: "Points of the file",
  open: "Add or change own data",
};
