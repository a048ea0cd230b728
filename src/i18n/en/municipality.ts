import type { Messages } from "../messages";
import { sentence } from "../sentence";

export const municipality: Messages["municipality"] = {
  title: (genitive, code) => `${genitive} ${code === "0400" ? "Regionskommune" : "Kommune"}`,
  intro: <T>(type: string, kkr: T, region: T) => sentence<T>`${type} in ${kkr} and ${region}`,
  fiveSentences: "In short",
  emissions: <T>(title: string, value: T, year: string, perPerson: T) =>
    sentence<T>`${title} emitted ${value} in ${year}, or ${perPerson}.`,
  fallen: <T>(change: T, from: string, sector: string, share: T) =>
    sentence<T>`That is ${change} less than in ${from}, and the largest source is now ${sector} with ${share} of emissions.`,
  risen: <T>(change: T, from: string, sector: string, share: T) =>
    sentence<T>`That is ${change} more than in ${from}, and the largest source is now ${sector} with ${share} of emissions.`,
  negative: <T>(value: T, year: string) =>
    sentence<T>`Forest and soil took up more than was emitted: the account shows ${value} in ${year}.`,
  sector: <T>(sector: string, share: T) =>
    sentence<T>`The largest source is ${sector} with ${share} of emissions.`,
  coast: <T>(flood: T, erosion: T) =>
    sentence<T>`Without new protection the sea is expected to cost ${flood} in floods and ${erosion} in erosion in 2070.`,
  noCoast: <T>(value: T) =>
    sentence<T>`The Danish Coastal Authority’s calculation shows no damage from the sea in 2070 (${value}).`,
  plan: <T>(joined: T) => sentence<T>`Climate plan: ${joined}.`,
  target: <T>(target: T) => sentence<T>`Target: ${target}.`,
  noTarget: "We do not know of a published target of this kommune.",
  initiatives: <T>(count: T) => sentence<T>`The kommune takes part in ${count}.`,
  count: (n) => (n === 1 ? "1 known shared initiative" : `${n} known shared initiatives`),
  sectors: {
    title: "Emissions by sector",
    finding: (name, from, to) => `${name}: emissions by sector ${from}–${to}`,
    largest: (name, sector, year) => `${name}: ${sector.toLowerCase()} emitted most in ${year}`,
    ghg: "Total",
    ghg_energy: "Energy",
    ghg_transport: "Transport",
    ghg_agriculture: "Agriculture and land",
    ghg_waste: "Waste and wastewater",
    ghg_industry: "Industry",
    note: "Agriculture and land can be negative when forest and soil take up more than is emitted.",
  },
  adaptation: "Climate adaptation",
  energy: "Energy and transport",
  land: "Land and nature",
  planTitle: "Plan and target",
  planEvents: {
    joined: "Joined DK2020",
    adopted: "Plan adopted",
    certified: "Plan approved",
    revision_due: "Revision due",
    recertified: "Plan recertified",
  },
  rounds: {
    pilot: "pilot kommune in DK2020 from 2019",
    round1: "in the first round of DK2020 from 2020",
    round2: "in the second round of DK2020 from 2021",
    c40: "own climate plan as a member of C40",
    later: "in Klimaalliancen without a DK2020 process",
    unknown: "its DK2020 round is not known",
  },
  nextRevision: (text) => `Plan to be revised by: ${text}`,
  revisionRule:
    "Plans are to be revised at least every five years. The date is five years after the adoption or approval that we know of.",
  noPlanDate:
    "We do not know when the plan was adopted. That is a gap in our data, not in the kommune’s work.",
  targets: {
    reduction: (pct, year) => `${pct} % lower emissions in ${year}`,
    neutrality: (year) => `climate neutral in ${year}`,
    positive: (year) => `climate positive in ${year}`,
    per_capita: (year) => `target per inhabitant in ${year}`,
    other: (year) => `other target for ${year}`,
    base: (year) => `compared with ${year}`,
    noBase: "base year not stated",
    scopes: {
      geography: "whole kommune",
      operations: "the kommune’s own operations",
      energy: "energy only",
      other: "scope not stated",
    },
    status: {
      current: "current",
      replaced: "replaced",
      unconfirmed: "not confirmed by the kommune",
    },
    unknownYear: "unknown year",
  },
  initiativesTitle: "Shared initiatives",
  initiativesNote:
    "Only initiatives known to us from open sources. Some lists of participants are not complete; this is stated with the initiative.",
  roles: { lead: "lead", member: "participant", observer: "observer" },
  coverage: {
    complete: "the whole list of participants is known",
    partial: "the list of participants is not complete",
    derived: "participation is derived from geography",
  },
  statuses: {
    active: "active",
    completed: "completed",
    planned: "planned",
    unknown: "status unknown",
  },
  kinds: {
    initiative: "initiative",
    programme: "programme",
    track: "climate development track",
    local_tripartite: "local green tripartite",
  },
  nationalTarget:
    "Denmark’s target of 70 % lower emissions in 2030 is for the whole country and counts from 1990. The account of the kommune begins in 2018, so the target cannot be converted to the kommune, and the graph has no target line.",
  peersTitle: (types) => `Among ${types}`,
  peersText: (rank, of) =>
    `No. ${rank} of ${of} by emissions per inhabitant, lowest first. Kommuner of one type are alike in what they cannot decide themselves: town or country, industry and farmland.`,
  peerName: "Kommune",
  peerValue: "t CO₂e per inhabitant",
  showOnMap: "See on the map",
  unknown: (code) => `There is no kommune with the code ${code}.`,
  year: "Year",
};
