import { sentence } from "../sentence";

export const ownArea = {
  title: "Dit eget område",
  nav: "Eget område",
  intro:
    "Sæt et område sammen af kommuner, eller giv en fil med områder. Tallene regnes ud her i browseren, og filen forlader den ikke.",
  tick: {
    title: "Vælg kommuner",
    group: "Alle kommuner i",
    choose: "Vælg KKR, region eller type",
    groups: { kkr: "KKR", region: "Regioner", type: "Kommunetyper" },
    add: "Tilføj alle",
    find: "Find i listen",
    list: "Kommuner",
    none: "Ingen kommune passer på det, du skrev.",
    count: (n: number, of: number) => `${n} af ${of} kommuner er valgt.`,
    clear: "Ryd valget",
    link: "Valget står i adressen, så et link til siden viser det samme område.",
  },
  file: {
    title: "Eller brug en fil",
    label: "Vælg en fil",
    drop: "Eller træk den hertil.",
    kinds:
      "GeoJSON, TopoJSON eller FlatGeobuf med flader (højst 25 MB), eller en CSV-fil med kommunekoder eller -navne (højst 2 MB).",
    system:
      "Uden angivet koordinatsystem læses tal som længde og bredde (EPSG:4326). Et område fra en fil kommer ikke med i linket.",
    reading: (name: string, percent: string) => `Læser ${name} … ${percent} %`,
    ground: (name: string, areas: number) =>
      areas === 1
        ? `${name}: 1 område er lagt til de valgte kommuner.`
        : `${name}: ${areas} områder er lagt til de valgte kommuner; jord, som flere dækker, tælles én gang.`,
    codes: (name: string, found: number) =>
      found === 1 ? `${name}: 1 kommune er valgt.` : `${name}: ${found} kommuner er valgt.`,
    understood: "Alle rækker blev forstået.",
    notUnderstood: (n: number) => (n === 1 ? "1 række kom ikke med:" : `${n} rækker kom ikke med:`),
    row: (row: number, text: string) => (text === "" ? `Række ${row}` : `Række ${row}: “${text}”`),
    why: {
      unknown: "ingen kommune af det navn eller med den kode",
      duplicate: "kommunen er der allerede",
      blank: "tom",
    },
    remove: "Fjern filen",
    faults: {
      size: (name: string, megabytes: string) =>
        `${name} er på ${megabytes} MB, og det er mere, end siden læser. Kommandolinjen kan regne på store filer: klimakort aggregate.`,
      codes: (name: string) => `${name}: ingen række er en kommune, vi kender.`,
      outside: (name: string) =>
        `${name}: ingen af fladerne rører en dansk kommune. Er koordinatsystemet det rigtige?`,
      areas: (name: string) => `${name} kunne ikke bruges som område:`,
    },
  },
  totals: {
    title: "Tal for området",
    empty: "Vælg mindst én kommune, eller giv en fil. Så står tallene her.",
    caption: "Tal for dit eget område ved siden af hele landet",
    figure: "Tal",
    value: "Området",
    low: "Mindst",
    high: "Højst",
    rule: "Regel",
    country: "Hele landet",
    share: "Andel af landet",
    sentence: <T>(value: T, year: string, share: T, country: T) =>
      sentence<T>`Området udledte ${value} i ${year}; det er ${share} af hele landets ${country}.`,
    rules: {
      sum: "fordelt efter areal og lagt sammen",
      area: "gennemsnit vægtet med areal",
      population: "gennemsnit vægtet med folketal",
    },
    wholeNote: "Hele kommuner: der er intet spænd.",
    cutNote: (n: number) =>
      n === 1
        ? "1 kommune ligger kun delvist i området og tæller med efter areal. Mindst og højst viser, hvad tallet kan være."
        : `${n} kommuner ligger kun delvist i området og tæller med efter areal. Mindst og højst viser, hvad tallet kan være.`,
    missingNote: (n: number) =>
      n === 1
        ? "1 kommune har intet tal og er ikke med."
        : `${n} kommuner har intet tal og er ikke med.`,
    bounds: (low: string, high: string) => `Mindst ${low}, højst ${high}.`,
    shareNote: "Områdets tal i procent af summen af alle kommuner med tal.",
  },
  named: {
    title: "Områderne i filen hver for sig",
    caption: "Udledning for hvert område i filen",
    name: "Område",
    first: (n: number, of: number) => `De første ${n} af filens ${of} områder.`,
    outside: "uden for alle kommuner",
    overlap:
      "Områder, der overlapper, kan ikke lægges sammen; tallene ovenfor tæller jorden én gang.",
  },
  parts: {
    title: (n: number) => (n === 1 ? "1 kommune i området" : `${n} kommuner i området`),
    caption: "Kommunerne i området, og hvor stor en del af hver",
    name: "Kommune",
    share: "Del i området",
    adds: (year: string) => `Bidrag til udledningen ${year}`,
    cut: "skåret over",
    least: "under 0,1 %",
    shareNote: "Den del af kommunens areal, der ligger i området.",
    addsNote: "Kommunens tal gange den del af arealet, der ligger i området.",
  },
  files: {
    title: "Tag området med",
    totals: "Tal for området (CSV til Excel)",
    parts: "Kommunerne (CSV til Excel)",
    geojson: "Kommunerne med grænser (GeoJSON)",
    flatgeobuf: "Kommunerne med grænser (FlatGeobuf)",
    columns: {
      low: "mindst",
      high: "højst",
      rule: "regel",
      country: "hele landet",
      share: "del i området",
      adds: "bidrag til udledning, t CO₂e",
    },
  },
};
