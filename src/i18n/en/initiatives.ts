import type { Messages } from "../messages";
import { sentence } from "../sentence";

export const initiatives: Messages["initiatives"] = {
  title: "Shared initiatives",
  lead: "What municipalities do together about the climate, with whom, and what it adds up to when nothing is counted twice.",
  tabsLabel: "Show as",
  tabs: { map: "Map", list: "Table", graph: "Time and members", facts: "Money and method" },
  graphs: { label: "Show", timeline: "Timeline", matrix: "Who takes part in what" },
  filters: {
    title: "Narrow down",
    show: (n) => (n === 0 ? "Narrow down" : `Narrow down (${n} ${n === 1 ? "choice" : "choices"})`),
    all: "All",
    theme: "Theme",
    status: "Status",
    kind: "Kind",
    kkr: "KKR",
    region: "Region",
    kommune: "Municipality",
    funding: "Funding",
    barrier: "Barrier",
    text: "Search name, lead and note",
    fundings: { eu: "With EU money", known: "Amount known", unknown: "Amount not known" },
    anyBarrier: "With a barrier",
    noBarrier: "None is registered",
    clear: "Clear all choices",
    shown: (n, of) => `Showing ${n} of ${of} initiatives`,
  },
  count: {
    title: "How many there are",
    parts: {
      kkr: "participations, counted KKR by KKR",
      kommune: "participations, counted municipality by municipality",
    },
    repeated: "times an initiative is counted again",
    distinct: "different initiatives",
    distinctOne: "initiative",
    minus: "minus",
    equals: "equals",
    several: {
      kkr: (n) => sentence`${n} cross at least one border between two KKR.`,
      kommune: (n) => sentence`${n} have more than one of the chosen municipalities as members.`,
    },
    severalCount: (n) => (n === 1 ? "1 initiative" : `${n} initiatives`),
    roots: (n) =>
      sentence`${n} are part of a larger initiative that counts for them; they are in the table but not in the count.`,
    leaves: (n) =>
      sentence`${n} are the whole of others that count one by one; they are in the table but not in the count.`,
    withoutMembers: (n) =>
      sentence`${n} have no municipality as a member and are not counted here.`,
    border: (inside, across, outside) =>
      sentence`${inside} lie wholly inside the chosen area. ${across} cross its border, with ${outside} outside.`,
    insideAsKnown: (n) =>
      sentence`${n} lie inside the area as far as we know: the list of members is not complete.`,
    partners: (n) => (n === 1 ? "1 municipality" : `${n} municipalities`),
    observed: (names) => `As observer only, not counted: ${names}.`,
    side: "In a tree of parts, what counts is",
    sides: { roots: "the whole", leaves: "the parts" },
  },
  table: {
    caption: (n) => (n === 1 ? "1 initiative" : `${n} initiatives`),
    columns: {
      name: "Initiative",
      kind: "Kind",
      theme: "Theme",
      period: "Period",
      lead: "Lead",
      members: "Members",
      funding: "Budget",
      coverage: "Member list",
    },
    status: "Status",
    coverage: { complete: "complete", partial: "not complete", derived: "derived" },
    coverageNote:
      "Derived: the members follow from geography or membership, not from a list. Not complete: there are more members than we have found.",
    partOf: (name) => `part of ${name}`,
    atLeast: (n) => `at least ${n}`,
    observers: (n) => (n === 1 ? "+ 1 observer" : `+ ${n} observers`),
    eu: (amount) => `of which ${amount} from the EU`,
    unknownAmount: "amount not known",
    unknownLead: "not stated",
    sortBy: (column) => `Sort by ${column}`,
  },
  period: {
    unknown: "not stated",
    unknownStart: "start not stated",
    unknownEnd: "end not stated",
  },
  amount: (value) => `DKK ${value} million`,
  amountNote:
    "The whole budget of the initiative. It is not shared out between municipalities and may also cover areas other than the chosen one.",
  empty: {
    title: "No initiative fits what you have chosen",
    text: "It means that we know of none, not that there is none.",
    back: "Show all initiatives",
  },
  map: {
    label: (n) => `Map of the members of ${n} initiatives`,
    circles: "Number of initiatives shown in the municipality",
    members: "Member",
    outside: "Partner outside the chosen area",
    observer: "Observer",
    footprint: "Catchment that the initiative covers",
    arcs: "From lead to member",
    pick: "Show one initiative on the map",
    none: "All (number per municipality)",
    describe: (name, n) =>
      n === 1
        ? `${name}: takes part in 1 initiative shown`
        : `${name}: takes part in ${n} initiatives shown`,
    noMembers: "The initiative has no municipality as a member, so there is nothing to show.",
    help: "Choose a municipality on the map to see only its initiatives.",
    listTitle: "Municipalities on the map",
    memberList: (names) => `Members: ${names}.`,
    outsideList: (names) => `Partners outside: ${names}.`,
    observerList: (names) => `Observers: ${names}.`,
    noArc:
      "The lead is not a municipality or region alone, so there are no lines from lead to member.",
  },
  timeline: {
    label: (n, from, to) =>
      `Timeline of ${n} initiatives, ${from}–${to}. The table below says the same.`,
    caption: "Start and end of each initiative",
    today: "today",
    start: "Start",
    end: "End",
    fade: "An edge that fades is a start or end that no source states. A dashed line is an initiative without a known period.",
    twin: "Show the timeline as a table",
  },
  matrix: {
    caption: "Municipalities in rows, initiatives in columns. Scroll sideways to see them all.",
    kommune: "Municipality",
    total: "In all",
    marks: { lead: "L", member: "M", observer: "O" },
    key: "L in a square: lead. M in a disc: member. O in a ring: observer, not counted.",
    outside: "Partners outside the chosen area",
    noMark: "not a member",
  },
  funding: {
    title: "Money by source",
    source: "Source",
    initiatives: "Initiatives",
    amount: "Known budget",
    eu: "Of which from the EU",
    unknown: "Without a known amount",
    noSource: "Source not known",
    sum: "In all",
    none: "–",
    noneText: "not known",
  },
  effects: {
    title: "Effect",
    none: "None of the initiatives has a published effect that can be added. The table is empty, and we do not guess.",
    lines:
      "Once there are effects, they stand on three lines that are never merged: initiatives wholly inside the area, the share of common ones whose division is published, and common effect that is not shared out.",
  },
  method: {
    title: "How we count",
    rules: [
      "An initiative counts once, however many municipalities, KKR or regions it crosses.",
      "Leads and members count. Observers are shown but do not count.",
      "Of an initiative and its parts either the whole counts or the parts, never both.",
      "Participation and membership of KKR and region hold on the chosen date.",
      "A budget is that of the whole initiative. It is not shared out where no source has done so.",
    ],
  },
};
