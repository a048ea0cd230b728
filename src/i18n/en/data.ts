import type { Messages } from "../messages";

export const data: Messages["data"] = {
  title: "Data and sources",
  lead: "Every number in Klimakort comes from one of these sources. Press a number anywhere to see which.",
  version: "Data version",
  dataDate: "Newest retrieval date",
  sources: "Sources",
  indicators: "Figures",
  columns: {
    title: "Title",
    publisher: "Publisher",
    retrieved: "Retrieved",
    licence: "Licence",
    credit: "Credit",
    name: "Figure",
    unit: "Unit",
    years: "Years",
    source: "Source",
  },
  files: "Files the map reads",
  bytes: (kilobytes) => `${kilobytes} kB`,
  accessibility: {
    title: "Accessibility statement",
    status:
      "Klimakort is made to be used by keyboard, screen reader and magnifier. The aim is WCAG 2.2 level AA; the Danish web accessibility act asks for 2.1 level AA.",
    howTitle: "How it is made",
    how: [
      "Everything a map or chart shows is also in a list or table and in a sentence.",
      "The map is one tab stop and is walked with the arrow keys. Everything that can be dragged has a button too.",
      "Colour never stands alone: missing figures are hatched, lines have their own patterns, and signs are explained.",
      "Pages can be read 320 pixels wide and with text at 200 % without scrolling sideways; wide tables scroll in a frame of their own.",
      "Light and dark appearance, high contrast and reduced motion follow the settings of the device.",
    ],
    limitsTitle: "What we know is missing",
    limits: [
      "The pages have not been tried by people who use a screen reader every day.",
      "Maps need a browser with WebGL2. Without it the list is shown.",
      "Names of initiatives and sources are in the language of the source.",
    ],
    testedTitle: "How it is tested",
    tested:
      "Every page is tested on every change with automatic rules (axe) in Danish, and the pages of text in English and in the dark appearance as well. Keyboard paths and a width of 320 pixels have tests of their own. Automatic rules find only some of the faults there can be.",
    contactTitle: "If something does not work for you",
    contact:
      "Write to whoever runs the site and say where it was and what you used. Press a number and then “Correct this number” for a text with the address of the page. A public publisher must also answer and point to the supervision of the Danish Agency for Digital Government.",
  },
};
