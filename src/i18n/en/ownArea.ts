import type { Messages } from "../messages";
import { sentence } from "../sentence";

export const ownArea: Messages["ownArea"] = {
  title: "Your own area",
  nav: "Own area",
  intro:
    "Put an area together from municipalities, draw it on the map, or give a file with areas. The figures are calculated here in the browser, and neither drawing nor file leaves it.",
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
      "GeoJSON, TopoJSON, FlatGeobuf or a zipped shapefile (at most 25 MB), or a CSV file of municipality codes or names (at most 2 MB).",
    system:
      "Without a named coordinate system numbers are read as longitude and latitude (EPSG:4326). A few areas with few corners become your own and can be changed; larger files are counted, but are not part of the link.",
    reading: (name) => `Reading ${name} …`,
    shapes: (name, areas) =>
      areas === 1
        ? `${name}: 1 area has been added to your areas.`
        : `${name}: ${areas} areas have been added to your areas; ground that several cover counts once.`,
    dismiss: "Close the message",
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
      areas: (name) => `${name} could not be used as an area:`,
    },
  },
  map: {
    title: "Map of the area",
    label:
      "Map of your own area. Arrow keys go from municipality to municipality, Enter chooses one or leaves it out.",
    area: (name, percent) =>
      percent === "0" ? `${name}: not included` : `${name}: ${percent} % is included`,
    whole: "The whole municipality is included",
    cut: "A part of the municipality is included",
    own: "Your areas",
    file: "Areas of the file",
    notDrawn: "The areas of the file have too many corners to be drawn, but they are counted.",
  },
  draw: {
    title: "Draw an area",
    polygon: "Draw a polygon",
    rectangle: "Draw a rectangle",
    circle: "Draw a circle",
    cross: "Draw with a crosshair",
    help: {
      none: "Pressing a municipality chooses it. The buttons let you draw an area of your own; the crosshair also works by keyboard and with one finger.",
      polygon:
        "Press the map for each corner. End with “Done”, Enter or a press on the first corner.",
      rectangle: "Press two opposite corners.",
      circle: "Press the middle, and then the rim.",
      edit: (name) =>
        `Drag corners and midpoints of ${name}; a right click removes a corner. “Change as text” in the list does the same without dragging.`,
      cross:
        "Arrow keys or buttons move the map under the crosshair (Shift: small steps). Enter sets a corner, Backspace takes the latest away, F is done, Escape cancels.",
    },
    arrows: {
      ArrowLeft: "Crosshair to the west",
      ArrowUp: "Crosshair to the north",
      ArrowDown: "Crosshair to the south",
      ArrowRight: "Crosshair to the east",
    },
    add: "Set a corner",
    back: "Remove the latest corner",
    finish: "Done",
    cancel: "Cancel",
    corner: (n, east, north) => `Corner ${n} is set at ${east}° east, ${north}° north.`,
  },
  mine: {
    title: "Your areas",
    none: "You have not drawn anything yet. Use the buttons above the map, write the corners here, or give a file.",
    newName: "Area",
    name: "Name",
    corners: (n) => `${n} corners`,
    several: (n) => `${n} rings; the border cannot be changed here`,
    edit: "Change on the map",
    editNamed: (name) => `Change ${name} on the map`,
    text: "Change as text",
    textNamed: (name) => `Change ${name} as text`,
    remove: "Delete",
    removeNamed: (name) => `Delete ${name}`,
    keep: "Use the corners",
    byText: "Write the corners",
    addArea: "Add the area",
    inLink: "The areas stand in the address, so a link to the page shows them.",
    notInLink:
      "The areas are too large for a link. Take them as GeoJSON and pass the file on: it can be given here again.",
    rule: "Corners are rounded to 0.1 m. Edges over 1 km follow the curve of the earth (the geodesic), and ground that several areas cover counts once.",
  },
  corners: {
    label: "Corners: longitude, latitude – one a line",
    help: "For instance 9.25, 56.9 or 9,25; 56,9. At least three corners, in their order around the area.",
    few: "There must be at least three corners.",
    faults: {
      numbers: (line) => `Line ${line} is not two numbers.`,
      order: (line) => `Line ${line} has latitude first. Longitude (east) comes first.`,
      range: (line) => `Line ${line} does not lie on the earth.`,
    },
    cancel: "Cancel",
  },
  saved: {
    title: "Keep it for another time",
    text: "Nothing is kept before you ask for it, and only in this browser. A file is not kept.",
    name: "Name",
    save: "Keep in the browser",
    list: "Kept areas",
    of: (codes, shapes) =>
      [
        codes === 0 ? "" : codes === 1 ? "1 municipality" : `${codes} municipalities`,
        shapes === 0 ? "" : shapes === 1 ? "1 area of your own" : `${shapes} areas of your own`,
      ]
        .filter((text) => text !== "")
        .join(", "),
    open: "Open",
    openNamed: (name) => `Open ${name}`,
    remove: "Delete",
    removeNamed: (name) => `Delete the kept area ${name}`,
    done: (name) => `${name} is kept in this browser.`,
    opened: (name) => `${name} is open.`,
    removed: (name) => `${name} is deleted.`,
    failed: "The browser cannot keep it. Share a link, or take the area as a file.",
  },
  totals: {
    title: "Figures of the area",
    empty:
      "Choose at least one municipality, draw an area, or give a file. The figures will stand here.",
    working: (percent) => `Working on the borders of the areas … ${percent} %`,
    outside: "None of the areas touches a Danish municipality.",
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
    title: "The areas one by one",
    caption: "Emissions of each area",
    name: "Area",
    first: (n, of) => `The first ${n} of ${of} areas.`,
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
    areas: "Your areas (CSV for Excel)",
    areasGeojson: "Your areas (GeoJSON)",
    areasFlatgeobuf: "Your areas (FlatGeobuf)",
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
