import { sentence } from "../sentence";

export const municipality = {
  /** "Københavns Kommune", "Bornholms Regionskommune": the form before the word is the area’s genitive. */
  title: (genitive: string, code: string) =>
    `${genitive} ${code === "0400" ? "Regionskommune" : "Kommune"}`,
  intro: <T>(type: string, kkr: T, region: T) => sentence<T>`${type} i ${kkr} og ${region}`,
  fiveSentences: "Kort fortalt",
  emissions: <T>(title: string, value: T, year: string, perPerson: T) =>
    sentence<T>`I ${title} blev der udledt ${value} i ${year}, eller ${perPerson}.`,
  fallen: <T>(change: T, from: string, sector: string, share: T) =>
    sentence<T>`Det er ${change} mindre end i ${from}, og den største kilde er nu ${sector} med ${share} af udledningen.`,
  risen: <T>(change: T, from: string, sector: string, share: T) =>
    sentence<T>`Det er ${change} mere end i ${from}, og den største kilde er nu ${sector} med ${share} af udledningen.`,
  negative: <T>(value: T, year: string) =>
    sentence<T>`Skov og jord optog mere, end der blev udledt: regnskabet viser ${value} i ${year}.`,
  sector: <T>(sector: string, share: T) =>
    sentence<T>`Den største kilde er ${sector} med ${share} af udledningen.`,
  coast: <T>(flood: T, erosion: T) =>
    sentence<T>`Uden ny beskyttelse ventes havet i 2070 at koste ${flood} i oversvømmelser og ${erosion} i erosion.`,
  noCoast: <T>(value: T) =>
    sentence<T>`Kystdirektoratets beregning viser ingen skader fra havet i 2070 (${value}).`,
  plan: <T>(joined: T) => sentence<T>`Klimaplan: ${joined}.`,
  target: <T>(target: T) => sentence<T>`Mål: ${target}.`,
  noTarget: "Vi kender ikke et offentliggjort mål for kommunen.",
  initiatives: <T>(count: T) => sentence<T>`Kommunen deltager i ${count}.`,
  count: (n: number) => (n === 1 ? "1 kendt fælles indsats" : `${n} kendte fælles indsatser`),
  sectors: {
    title: "Udledning efter sektor",
    finding: (name: string, from: string, to: string) =>
      `${name}: udledning efter sektor ${from}–${to}`,
    largest: (name: string, sector: string, year: string) =>
      `${name}: ${sector.toLowerCase()} udledte mest i ${year}`,
    ghg: "I alt",
    ghg_energy: "Energi",
    ghg_transport: "Transport",
    ghg_agriculture: "Landbrug og arealer",
    ghg_waste: "Affald og spildevand",
    ghg_industry: "Industri",
    note: "Landbrug og arealer kan være negativ, når skov og jord optager mere, end der udledes.",
  },
  adaptation: "Klimatilpasning",
  energy: "Energi og transport",
  land: "Areal og natur",
  planTitle: "Plan og mål",
  planEvents: {
    joined: "Med i DK2020",
    adopted: "Plan vedtaget",
    certified: "Plan godkendt",
    revision_due: "Skal revideres",
    recertified: "Plan recertificeret",
  },
  rounds: {
    pilot: "pilotkommune i DK2020 fra 2019",
    round1: "DK2020’s første runde fra 2020",
    round2: "DK2020’s anden runde fra 2021",
    c40: "egen klimaplan som medlem af C40",
    later: "med i Klimaalliancen uden DK2020-forløb",
    unknown: "runden i DK2020 kendes ikke",
  },
  nextRevision: (text: string) => `Senest revideret plan: ${text}`,
  revisionRule:
    "Planer skal revideres mindst hvert femte år. Datoen er fem år efter den vedtagelse eller godkendelse, vi kender.",
  noPlanDate:
    "Vi kender ikke datoen for planens vedtagelse. Det er et hul i vores data, ikke i kommunens arbejde.",
  targets: {
    reduction: (pct: string, year: string) => `${pct} % lavere udledning i ${year}`,
    neutrality: (year: string) => `klimaneutral i ${year}`,
    positive: (year: string) => `klimapositiv i ${year}`,
    per_capita: (year: string) => `mål pr. indbygger i ${year}`,
    other: (year: string) => `andet mål for ${year}`,
    base: (year: string) => `set i forhold til ${year}`,
    noBase: "basisår ikke oplyst",
    scopes: {
      geography: "hele kommunen",
      operations: "kommunens egen drift",
      energy: "kun energi",
      other: "afgrænsning ikke oplyst",
    },
    status: {
      current: "gældende",
      replaced: "erstattet",
      unconfirmed: "ikke bekræftet af kommunen",
    },
    unknownYear: "ukendt år",
  },
  initiativesTitle: "Fælles indsatser",
  initiativesNote:
    "Kun indsatser, vi kender fra åbne kilder. Nogle deltagerlister er ikke komplette; det står ved indsatsen.",
  roles: { lead: "leder", member: "deltager", observer: "observatør" },
  coverage: {
    complete: "hele deltagerlisten er kendt",
    partial: "deltagerlisten er ikke komplet",
    derived: "deltagelse er udledt af geografien",
  },
  statuses: {
    active: "i gang",
    completed: "afsluttet",
    planned: "planlagt",
    unknown: "status ukendt",
  },
  kinds: {
    initiative: "indsats",
    programme: "program",
    track: "klimaudviklingsspor",
    local_tripartite: "lokal grøn trepart",
  },
  nationalTarget:
    "Danmarks mål om 70 % mindre udledning i 2030 gælder hele landet og regnes fra 1990. Kommunens regnskab begynder i 2018, så målet kan ikke regnes om til kommunen, og der er ingen mållinje i grafen.",
  peersTitle: (types: string) => `Blandt ${types}`,
  peersText: (rank: string, of: string) =>
    `Nr. ${rank} af ${of} målt på udledning pr. indbygger, lavest først. Kommuner af samme type ligner hinanden i det, de ikke selv kan bestemme: by eller land, industri og landbrugsjord.`,
  peerName: "Kommune",
  peerValue: "t CO₂e pr. indbygger",
  showOnMap: "Se på kortet",
  unknown: (code: string) => `Der findes ingen kommune med koden ${code}.`,
  year: "År",
};
