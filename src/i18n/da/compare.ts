import { sentence } from "../sentence";

export const compare = {
  title: "Sammenlign områder",
  nav: "Sammenlign",
  intro:
    "Vælg to til otte områder: kommuner, KKR, regioner eller vandoplande. Adressen husker valget og kan sendes videre.",
  chosen: "Valgte områder",
  none: "Ingen områder er valgt endnu.",
  few: "Vælg mindst to områder for at sammenligne.",
  full: "Der er valgt otte områder. Fjern et, før du tilføjer et nyt.",
  tooMany: (names: string) => `Højst otte områder kan sammenlignes. Udeladt: ${names}.`,
  remove: (name: string) => `Fjern ${name}`,
  add: "Tilføj et område",
  addThis: (name: string) => `Tilføj ${name}`,
  addCountry: "Tilføj hele landet",
  withPeers: "Sammenlign med kommuner, der ligner",
  these: (n: number) => `Sammenlign de ${n} områder`,
  peers: {
    title: (name: string) => `Områder, der ligner ${name}`,
    text: "Et forslag står her af den grund, der er nævnt ved det.",
    type: (type: string) => `samme type (${type})`,
    population: <T>(count: T) => sentence<T>`folketal ${count}`,
    profile: <T>(part: T) =>
      sentence<T>`ligner i sektorer: kun ${part} af udledningen ligger anderledes`,
    profileNote:
      "Hver kommunes udledning fordelt på fem sektorer, i procent af sektorernes størrelse lagt sammen uden fortegn. Tallet er halvdelen af forskellene lagt sammen: 0 % er samme fordeling, 100 % er intet til fælles.",
    level: (level: string) => `samme niveau (${level})`,
  },
  figure: "Tal",
  shownAs: "Vist som",
  oneYear: "Tallet findes kun for ét år, så der er ingen udvikling at vise.",
  multiples: {
    title: (highest: string, lowest: string, year: string) =>
      `${highest} ligger højest og ${lowest} lavest i ${year}`,
    plain: (name: string) => `${name}: udviklingen`,
    text: "Hver figur fremhæver ét område; de andre er grå streger. Alle har samme akse.",
    label: (area: string, name: string, from: string, to: string) =>
      `${area}: ${name} fra ${from} til ${to}`,
    now: <T>(value: T, year: string) => sentence<T>`${value} i ${year}`,
  },
  slope: {
    title: (lower: number, of: number, from: string, to: string) =>
      lower === 0
        ? `Ingen af de ${of} ligger lavere i ${to} end i ${from}`
        : lower === of
          ? `Alle ${of} ligger lavere i ${to} end i ${from}`
          : `${lower} af ${of} ligger lavere i ${to} end i ${from}`,
    none: "Ingen af områderne har tal for både det første og det sidste år.",
    sentence: <T>(least: T, first: string, most: T, last: string, from: string, to: string) =>
      sentence<T>`Ændringen fra ${from} til ${to} går fra ${least} i ${first} til ${most} i ${last}.`,
    falling: "lavere end det første år",
    rising: "højere end eller lig det første år",
    caption: (name: string, from: string, to: string) => `${name}, ${from} og ${to}`,
    area: "Område",
    change: "Ændring",
    table: "Vis som tabel",
  },
  table: {
    title: "Alle tal ved siden af hinanden",
    caption: "Nyeste tal for de valgte områder",
    figure: "Tal",
    text: "Nyeste år for hvert tal. Et område uden tal viser hvorfor. Tal for vandoplande er fordelt efter areal.",
  },
  files: {
    title: "Tag sammenligningen med",
    csv: "Alle tal (CSV til Excel)",
    geojson: "Områderne med det valgte tal (GeoJSON)",
    fgb: "Områderne med det valgte tal (FlatGeobuf)",
  },
  cannotTitle: "Hvad en kommune ikke selv bestemmer",
};
