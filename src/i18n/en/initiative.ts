import type { Messages } from "../messages";
import { sentence } from "../sentence";

export const initiative: Messages["initiative"] = {
  unknown: (id) => `There is no initiative called ${id}.`,
  intro: (kind, theme, status) => `${kind} · ${theme} · ${status}`,
  all: "All initiatives",
  notStated: "not stated",
  facts: {
    title: "About the initiative",
    kind: "Kind",
    theme: "Theme",
    status: "Status",
    period: "Period",
    lead: "Lead",
    funding: "Funding",
    amount: "Amount",
    eu: "Of this from the EU",
    barrier: "Barrier",
    results: "Results",
    resultsLink: "See results",
    coverage: "List of participants",
    footprint: "Catchment",
    partOf: "Part of",
    parts: "Consists of",
    sameEffect: "Same effect as",
    note: "Note",
    page: "The initiative’s page",
    from: (start) => `from ${start}`,
    until: (end) => `until ${end}`,
    between: (start, end) => `${start} – ${end}`,
    kroner: (amount) => `DKK ${amount}`,
    millions: (amount) => `DKK ${amount} million`,
    euShare: (share) => `${share} % of the amount`,
  },
  members: {
    title: "Participants",
    caption: "Participants with role and period",
    short: (n) => (n === 1 ? "1 municipality" : `${n} municipalities`),
    count: (n) => (n === 1 ? "1 municipality takes part" : `${n} municipalities take part`),
    observers: (n) => (n === 1 ? "1 observer" : `${n} observers`),
    line: <T>(members: T) => sentence<T>`${members}.`,
    lineObservers: <T>(members: T, observers: T) =>
      sentence<T>`${members}, and there are ${observers}, who count in no figure.`,
    pastObservers: <T>(observers: T) =>
      sentence<T>`Earlier there were ${observers}; period and role stand in the table.`,
    none: "No participating municipality is known, so there are no figures for the initiative’s area.",
    area: "Municipality",
    role: "Role",
    kkr: "KKR",
    from: "From",
    to: "To",
    basis: "Basis",
    past: "no longer takes part",
    throughPart: "through a part of the initiative",
  },
  reach: {
    title: "KKR and regions",
    line: <T>(kkr: T, regions: T, date: string) =>
      sentence<T>`The participants lie in ${kkr} and ${regions} on ${date}.`,
    kkr: (n) => (n === 1 ? "one KKR" : `${n} KKR`),
    regions: (n) => (n === 1 ? "one region" : `${n} regions`),
    members: (n) => (n === 1 ? "1 participant" : `${n} participants`),
  },
  map: {
    title: "Area",
    label: (name) => `Map of ${name}: participants and catchment`,
    member: "participant",
    observer: "observer",
    other: "does not take part",
    footprint: (name) => `the catchment ${name}`,
    area: (name, role) => `${name}: ${role}`,
  },
  ground: {
    title: "Figures of the area",
    caption: (name) => `Figures of ${name} by participants and by catchment`,
    figure: "Figure",
    members: (n) => `By participants (${n})`,
    catchment: (name) => `By the catchment ${name}`,
    difference: "Difference",
    area: "Area within the borders",
    range: (low, high) => `${low} to ${high}`,
    exact: "whole municipalities, no range",
    points: (text) => `${text} percentage points`,
    signed: (text, unit) => `${text} ${unit}`,
    calculating: "Calculating …",
    both: <T>(
      kommuner: string,
      members: T,
      year: string,
      name: string,
      catchment: T,
      range: T,
      difference: T,
    ) =>
      sentence<T>`The ${kommuner} together emitted ${members} in ${year} (whole municipalities, so the figure is both lower and upper bound), while the main catchment ${name} gets ${catchment} (range ${range}) when each municipality’s figure is shared out by the part of its area that lies in the catchment: a difference of ${difference}.`,
    onlyMembers: <T>(kommuner: string, members: T, year: string) =>
      sentence<T>`The ${kommuner} together emitted ${members} in ${year}; the figure is the sum of whole municipalities.`,
    kommuner: (n) => (n === 1 ? "one municipality" : `${n} municipalities`),
    wider:
      "A main catchment may reach further than the river or fjord that the initiative is about.",
    partial:
      "The list of participants is not complete: the figures are of the municipalities known.",
    derived: "The participants are derived from geography and are no official list.",
    membersRule: "Whole municipalities added up; means are weighted. There is no range.",
    catchmentRule:
      "Each municipality’s figure is shared out by the part of its area that lies in the catchment. Lower bound: only municipalities wholly inside. Upper bound: all that touch it.",
    weighted: {
      area: "Mean weighted by the municipalities’ area within the ground.",
      population: "Mean weighted by the municipalities’ inhabitants within the ground.",
    },
    bounds: (low, high) => `Lower bound ${low}, upper bound ${high}.`,
    parts: (members, missing) =>
      missing === 0
        ? `Calculated from ${members} municipalities.`
        : `Calculated from ${members - missing} of ${members} municipalities; ${missing} lack a figure.`,
    areaNote:
      "Measured on the borders in an equal-area projection (EPSG:3035). The official area is another account.",
    differenceNote: "The catchment’s figure less the participants’ figure.",
  },
  partition: {
    title: "Check: the 23 local tripartites share out the country",
    line: <T>(what: string, sum: T, whole: T, difference: T) =>
      sentence<T>`${what}: the 23 catchments add up to ${sum}, the whole country is ${whole}, the difference is ${difference}.`,
    holds:
      "Nothing is counted twice and nothing is missing: the difference is below one billionth.",
    fails:
      "The difference is above one billionth: the catchments do not share out the country as they must.",
    note: "The 23 main catchments are fitted to the coastline of the municipalities, so that every piece of land lies in exactly one.",
    differenceNote: "The sum of the 23 catchments less the figure of the whole country.",
  },
  related: {
    title: "Related initiatives",
    intro:
      "Initiatives with at least one participant in common, the most alike first. Common ground is measured on each initiative’s area: its catchment, else its participants.",
    caption: "Initiatives with participants and ground in common",
    captionMore: "More initiatives with participants and ground in common",
    name: "Initiative",
    kind: "Kind",
    shared: "Participants in common",
    of: (shared, of) => `${shared} of ${of}`,
    ground: "Common ground",
    squareKilometres: (text) => `${text} km²`,
    more: (n) => `Show ${n} more`,
    none: "No other initiative has participants in common with this one.",
    groundNote: "Ground in the area of both initiatives, counted once.",
  },
  sources: {
    title: "Sources",
    retrieved: (date) => `retrieved ${date}`,
  },
};
