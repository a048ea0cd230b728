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
  statement: "Accessibility",
  statementText:
    "Klimakort is made to be used by keyboard, screen reader and magnifier. Everything the map shows is also in the list. The aim is WCAG 2.2 AA.",
};
