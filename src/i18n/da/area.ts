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
    sentence<T>`Kommuner, der kun delvist ligger i oplandet, tæller med efter areal: det sikre er mindst ${low} og højst ${high}.`,
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
    none: "Regnskabet har for få år til en fremskrivning.",
    national:
      "Danmarks mål om 70 % mindre udledning i 2030 gælder hele landet og regnes fra 1990. Regnskabet for kommunerne begynder i 2018, så målet kan ikke regnes om til denne del af landet, og der er ingen mållinje i grafen.",
    year: "År",
    table: "Vis som tabel",
  },
};
