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
    sentence<T>`Kommuner that lie only partly in the catchment count by area; the true figure lies between ${low} and ${high}.`,
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
    distance: <T>(year: string, value: T) =>
      sentence<T>`The kommune aims to be at least climate neutral in ${year}. On the linear trend its emissions are ${value} that year.`,
    none: "The account has too few years for a forecast.",
    national:
      "Denmark’s target of 70 % lower emissions in 2030 is for the whole country and counts from 1990. The account of the kommuner begins in 2018, so the target cannot be converted to this part of the country, and the graph has no target line.",
    year: "Year",
    table: "Show as a table",
  },
  ranking: {
    title: (name) => `The kommuner of ${name}`,
    text: "Ordered by type: a kommune is held up against others of its own type in the country before it is held up against its neighbour.",
    cannot:
      "A kommune does not decide whether it is town or country, how much farmland and forest it has, or which power stations and factories lie in it.",
    caption: (name, year) => `Emissions per inhabitant in ${name}, ${year}`,
    name: "Kommune",
    type: "Type",
    share: "Part in the catchment",
    perPerson: "t CO₂e per inh.",
    toPeers: "Against the type’s median",
    change: (from) => `Since ${from}, %`,
    toPeersNote: (value, size, types) =>
      `The median of the country’s ${size} ${types} is ${value} t CO₂e per inhabitant. The figure is the kommune’s own less the median.`,
    shareNote: "The part of the kommune’s area that lies in the catchment.",
  },
  plans: {
    title: "Plans to be revised",
    caption: "Next revision of the kommuner’s climate plans",
    name: "Kommune",
    date: "No later than",
    rule: "Rule",
    stated: "stated by the source",
    fiveYears: (event, date) => `five years after: ${event.toLowerCase()} ${date}`,
    past: "the date has passed",
    unknown: (n) =>
      n === 1
        ? "For 1 kommune we do not know the date. That is a gap in our data, not in the kommune’s work:"
        : `For ${n} kommuner we do not know the date. That is a gap in our data, not in the kommuner’s work:`,
    none: "We know no dates of the plans here.",
  },
  shared: {
    title: "Shared initiatives",
    count: <T>(parts: T, more: T, distinct: T) =>
      sentence<T>`The kommuner’s counts added up ${parts} · counted more than once ${more} · distinct ${distinct}`,
    countNote:
      "Each kommune’s number of known initiatives, added up; of these the same initiative again in another kommune; and the distinct initiatives, each counted once.",
    countRule:
      "Observers do not count. An initiative that is part of another is counted at one level only.",
    sentence: <T>(all: T, across: T) =>
      sentence<T>`The kommuner take part in ${all}, and ${across} of them cross the border of the area.`,
    sentenceNone: <T>(all: T) => sentence<T>`The kommuner take part in ${all}.`,
    inside: (n) => `Wholly inside the border (${n})`,
    across: (n) => `Across the border (${n})`,
    asKnown: "as far as we know: the list of participants is not complete",
    members: (n) => (n === 1 ? "1 kommune from here" : `${n} kommuner from here`),
    all: "all kommuner from here",
    partners: (n) => (n === 1 ? "1 partner outside" : `${n} partners outside`),
    observers: (names) => `Observers: ${names}`,
    none: "None known.",
  },
  white: {
    title: "Where is the need great and are initiatives few?",
    needLabel: "Need measured by",
    needs: {
      capita: "Emissions per inhabitant",
      remaining: "What the trend leaves in the target year",
    },
    rule: <T>(need: T, count: T) =>
      sentence<T>`Great need: above the country’s median of ${need}. Few initiatives: below the country’s median of ${count}.`,
    known: (n, of) => `The need is known for ${n} of the country’s ${of} kommuner.`,
    remainingNote:
      "The linear trend of emissions per inhabitant, carried forward to the kommune’s own target year for climate neutrality.",
    caution: "A map of what we know, not a verdict: a kommune can do much on its own.",
    caption: "The kommuner’s need and number of known shared initiatives",
    name: "Kommune",
    need: "t CO₂e per inh.",
    initiatives: "Shared initiatives",
    words: "In words",
    quadrants: {
      white: "Great need, few initiatives",
      busy: "Great need, many initiatives",
      calm: "Smaller need, few initiatives",
      ahead: "Smaller need, many initiatives",
    },
    unknown: "The need is not known",
  },
  map: {
    title: "Emissions per inhabitant",
    label: (name) => `Map of the kommuner of ${name}: emissions per inhabitant`,
  },
};
