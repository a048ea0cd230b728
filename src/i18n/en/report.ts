import type { Messages } from "../messages";
import { sentence } from "../sentence";

export const report: Messages["report"] = {
  nav: "Report",
  title: (name, year) => `Climate status ${year}: ${name}`,
  runningHead: (name, year) => `Klimakort · Climate status ${year} · ${name}`,
  page: "Page",
  lead: (year, date, version) =>
    `Account of ${year}. Plans, targets and initiatives as known on ${date}. Frozen data version ${version}.`,
  areaLabel: "Area",
  yearLabel: "Account of",
  print: "Print or save as PDF",
  empty: (year, years) => `There is no account for ${year}. There are accounts for ${years}.`,
  unknownArea: (id) => `There is no report for the area “${id}”.`,
  toContents: "Contents",
  sections: {
    summary: "In short",
    emissions: "Emissions by sector",
    path: "The way to 2030",
    targets: "Targets",
    plans: "Plans and revision",
    transition: "The 16 transition indicators",
    adaptation: "Climate adaptation",
    initiatives: "Shared initiatives",
    funding: "Funding",
    barriers: "Barriers",
    changes: "Changes since the previous version",
    annex: "Annex: every number with its source",
  },
  none: "–",
  columns: {
    sector: "Sector",
    year: "Year",
    value: "Number",
    what: "What",
    area: "Area",
    municipality: "Kommune",
    target: "Target",
    base: "Compared with",
    scope: "Covers",
    status: "Status",
    joined: "Member since",
    adopted: "Adopted",
    certified: "Approved",
    next: "Next revision",
    rule: "Rule behind the date",
    indicator: "Indicator",
    measure: "Measured as",
    initiative: "Initiative",
    kind: "Kind",
    inside: "Kommuner from here",
    outside: "Partners outside",
    origin: "Source and version",
    method: "Method",
    key: "Value key",
  },
  emissionsUnit: "Numbers in t CO₂e, net.",
  pathMethod:
    "Three forecasts from the years of the account up to the year of the report. They show where the development leads if it goes on. They do not predict policy.",
  countryTarget:
    "Denmark’s target of 70 % lower emissions by 2030 counts from 1990 and in the national inventory; the target of climate neutrality is for the whole country, too. The account of the kommuner begins in 2018, so the targets cannot be converted to it, and the chart has no target line.",
  targetsLead:
    "Targets as they are published. They are not recalculated, and no base year is guessed.",
  targetsMissing: (n) =>
    n === 1
      ? "We know no published target for 1 kommune:"
      : `We know no published target for ${n} kommuner:`,
  noTargets: "We know no published targets here.",
  plansLead:
    "A climate plan is to be evaluated and revised at least every five years. The table shows the dates we know and the rule behind the next one.",
  noRecertified: "We do not know of any recertified plan yet.",
  recertified: (count) => sentence`We know ${count}.`,
  recertifiedCount: (n) => (n === 1 ? "1 recertified plan" : `${n} recertified plans`),
  planNote: "Counted in the table of climate plans.",
  transitionLead:
    "The indicators are those that the monitoring of Klimaalliancen uses (CONCITO: Status på kommunernes klimahandling, April 2025). Where we have no number with a source, it says “Missing”.",
  transitionCount: (known) => sentence`We have numbers for ${known}.`,
  transitionKnown: (n, of) => `${n} of the ${of} indicators`,
  transitionNote: "Counted in the table below.",
  transition: {
    floor_area: "Floor area of buildings",
    heating: "Sources of heating (oil and gas boilers, district heat, heat pumps)",
    renewables: "Renewable energy on land (wind and sun)",
    biogas: "Biogas",
    fuels: "Fuels (coal, oil, natural gas)",
    ccs_ptx: "CCS and PtX",
    road_traffic: "Road traffic",
    modal_split: "Modal split",
    vehicles: "Vehicles and fuels",
    infrastructure: "Infrastructure (chargers, cycle paths)",
    livestock: "Livestock",
    organic_soils: "Organic soils",
    forest: "Forest",
    landfill: "Landfill",
    wastewater: "Wastewater",
    total: "Total greenhouse gas emissions",
  },
  partial: (found, of) => `${found} of ${of} kommuner have a number`,
  adaptationLead:
    "What the sea, the rain and the groundwater are expected to mean here. Each number has a year of its own.",
  initiativesNone: "We know no shared initiatives here.",
  fundingLead:
    "Known budgets by source, with the part that comes from the EU. A budget is that of the whole initiative and is not divided among kommuner.",
  noBarriers:
    "None of the initiatives has a barrier with a source. It means that we know of none, not that there are none.",
  onlyVintage: (version) =>
    `There is only one version of the data, ${version}. So there are no changes to show yet.`,
  versionNote:
    "The version is the first 12 characters of the checksum over all files of the data package: other numbers give another version.",
  annexLead:
    "Every number of the report in the order they stand, with source, version and method. A correction refers to the value key.",
  stated: "Told by the source, or by the rule told here.",
  participants: "Counted in the table of participants:",
  facts: {
    share: "Share of the largest sector",
    forecast: "Forecast",
    target: "Published target",
    plan: "Climate plan",
    initiatives: "Shared initiatives",
    neutrality: "Kommuner with a year for climate neutrality",
    period: "Period",
  },
};
