import { sentence } from "../sentence";

export const area = {
  title: {
    kkr: (name: string) => name,
    region: (name: string) => name,
    catchment: (name: string) => `Hovedvandopland ${name}`,
  },
  kind: {
    kkr: "Kommunekontaktråd",
    region: "Region",
    catchment: "Hovedvandopland",
  },
  members: (n: number) => `${n} kommuner`,
  touched: (n: number) => `${n} kommuner, helt eller delvist`,
  geography: (date: string) => `Geografi pr. ${date}`,
  unknown: (id: string) => `Der findes intet område med koden ${id}.`,
  ended: <T>(name: string, others: T, date: string) =>
    sentence<T>`${name} er en del af ${others} fra ${date}.`,
  endedFigures: (date: string) => `Tallene nedenfor er for området, som det var den ${date}.`,
  coming: <T>(name: string, others: T, date: string) =>
    sentence<T>`${name} findes fra ${date}. Indtil da hører kommunerne til ${others}.`,
  comingFigures: (date: string) => `Tallene nedenfor er for området, som det bliver den ${date}.`,
  and: " og ",
  showOnMap: "Se på kortet",
  print: "Udskriv",
  short: "Kort fortalt",
  neutrality: <T>(count: T) => sentence<T>`Vi kender et årstal for klimaneutralitet i ${count}.`,
  neutralityCount: (n: number, of: number) => `${n} af de ${of} kommuner`,
  neutralityNote: "Kun offentliggjorte mål for hele kommunen, der ikke er erstattet af et nyt.",
  bounds: <T>(low: T, high: T) =>
    sentence<T>`Kommuner, der kun delvist ligger i oplandet, tæller med efter areal; det rigtige tal ligger mellem ${low} og ${high}.`,
  boundsNote:
    "Mindst: kommuner, der ligger helt i oplandet. Højst: alle kommuner, der rører det, regnet helt med.",
  path: {
    title: (name: string, from: string, to: string) =>
      `${name}: udledning ${from}–${to} og tre fremskrivninger`,
    unit: "t CO₂e",
    account: "Regnskab",
    names: { linear: "Lineær", smoothing: "Udglattet", conservative: "Forsigtig" },
    rules: {
      linear: "Lineær: den rette linje gennem regnskabets år (mindste kvadrater), ført frem.",
      smoothing: "Udglattet: eksponentiel udglatning med tendens (Holt); de seneste år vejer mest.",
      conservative:
        "Forsigtig: som den lineære, men kun med det halve af dens årlige fald. En stigning halveres ikke.",
    },
    accountLine: <T>(first: T, from: string, last: T, to: string) =>
      sentence<T>`Regnskabet gik fra ${first} i ${from} til ${last} i ${to}.`,
    ahead: <T>(year: string, linear: T, smoothing: T, conservative: T) =>
      sentence<T>`Fortsætter udviklingen, giver de tre fremskrivninger i ${year} ${linear} (lineær), ${smoothing} (udglattet) og ${conservative} (forsigtig).`,
    distance: <T>(year: string, value: T) =>
      sentence<T>`Kommunen vil være mindst klimaneutral i ${year}. Følger udledningen den lineære tendens til da, er den ${value} det år.`,
    none: "Regnskabet har for få år til en fremskrivning.",
    national:
      "Danmarks mål om 70 % mindre udledning i 2030 gælder hele landet og regnes fra 1990. Regnskabet for kommunerne begynder i 2018, så målet kan ikke regnes om til denne del af landet, og der er ingen mållinje i grafen.",
    year: "År",
    table: "Vis som tabel",
  },
  ranking: {
    title: (name: string) => `Kommunerne i ${name}`,
    text: "Ordnet efter type: en kommune holdes op mod landets andre kommuner af samme type, før den holdes op mod naboen.",
    cannot:
      "En kommune bestemmer ikke selv, om den er by eller land, hvor meget landbrugsjord og skov den har, og hvilke kraftværker og fabrikker der ligger i den.",
    caption: (name: string, year: string) => `Udledning pr. indbygger i ${name}, ${year}`,
    name: "Kommune",
    type: "Type",
    share: "Del i oplandet",
    perPerson: "t CO₂e pr. indb.",
    toPeers: "Mod typens median",
    change: (from: string) => `Siden ${from}, %`,
    toPeersNote: (value: string, size: number, types: string) =>
      `Medianen af landets ${size} ${types} er ${value} t CO₂e pr. indbygger. Tallet er kommunens eget mindre medianen.`,
    shareNote: "Den del af kommunens areal, der ligger i oplandet.",
  },
  plans: {
    title: "Planer, der skal revideres",
    caption: "Næste revision af kommunernes klimaplaner",
    name: "Kommune",
    date: "Senest",
    rule: "Regel",
    stated: "oplyst af kilden",
    fiveYears: (event: string, date: string) => `fem år efter: ${event.toLowerCase()} ${date}`,
    past: "datoen er passeret",
    unknown: (n: number) =>
      n === 1
        ? "For 1 kommune kender vi ikke datoen. Det er et hul i vores data, ikke i kommunens arbejde:"
        : `For ${n} kommuner kender vi ikke datoen. Det er et hul i vores data, ikke i kommunernes arbejde:`,
    none: "Vi kender ingen datoer for planerne her.",
  },
  shared: {
    title: "Fælles indsatser",
    count: <T>(parts: T, more: T, distinct: T) =>
      sentence<T>`Kommunernes antal lagt sammen ${parts} · talt mere end én gang ${more} · forskellige ${distinct}`,
    countNote:
      "Hver kommunes antal af kendte indsatser, lagt sammen; heraf den samme indsats igen i en anden kommune; og de forskellige indsatser, hver talt én gang.",
    countRule:
      "Observatører tæller ikke med. En indsats, der er del af en anden, tælles kun på det ene niveau.",
    sentence: <T>(all: T, across: T) =>
      sentence<T>`Kommunerne deltager i ${all}, og ${across} af dem går over områdets grænse.`,
    sentenceNone: <T>(all: T) => sentence<T>`Kommunerne deltager i ${all}.`,
    inside: (n: number) => `Helt inden for grænsen (${n})`,
    across: (n: number) => `På tværs af grænsen (${n})`,
    asKnown: "så vidt vi ved: deltagerlisten er ikke komplet",
    members: (n: number) => (n === 1 ? "1 kommune herfra" : `${n} kommuner herfra`),
    all: "alle kommuner herfra",
    partners: (n: number) => (n === 1 ? "1 partner udenfor" : `${n} partnere udenfor`),
    observers: (names: string) => `Observatører: ${names}`,
    none: "Ingen kendte.",
  },
  white: {
    title: "Hvor er behovet stort og indsatserne få?",
    needLabel: "Behov målt på",
    needs: {
      capita: "Udledning pr. indbygger",
      remaining: "Det, tendensen efterlader i målåret",
    },
    rule: <T>(need: T, count: T) =>
      sentence<T>`Stort behov: over landets median ${need}. Få indsatser: under landets median ${count}.`,
    known: (n: number, of: number) => `Behovet kendes for ${n} af landets ${of} kommuner.`,
    remainingNote:
      "Den lineære tendens i udledning pr. indbygger, ført frem til kommunens eget målår for klimaneutralitet.",
    caution: "Et kort over, hvad vi ved, ikke en dom: en kommune kan gøre meget alene.",
    caption: "Kommunernes behov og antal kendte fælles indsatser",
    name: "Kommune",
    need: "t CO₂e pr. indb.",
    initiatives: "Fælles indsatser",
    words: "Det betyder",
    quadrants: {
      white: "Stort behov, få indsatser",
      busy: "Stort behov, mange indsatser",
      calm: "Mindre behov, få indsatser",
      ahead: "Mindre behov, mange indsatser",
    },
    unknown: "Behovet kendes ikke",
  },
  map: {
    title: "Udledning pr. indbygger",
    label: (name: string) => `Kort over kommunerne i ${name}: udledning pr. indbygger`,
  },
};
