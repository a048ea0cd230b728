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
  endedFigures: (date: string) => `Tallene nedenfor er for området, som det var ${date}.`,
  coming: <T>(name: string, others: T, date: string) =>
    sentence<T>`${name} findes fra ${date}. Indtil da hører kommunerne til ${others}.`,
  comingFigures: (date: string) => `Tallene nedenfor er for området, som det bliver ${date}.`,
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
};
