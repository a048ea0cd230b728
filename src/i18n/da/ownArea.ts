import { sentence } from "../sentence";

export const ownArea = {
  title: "Dit eget område",
  nav: "Eget område",
  intro:
    "Sæt et område sammen af kommuner, tegn det på kortet, eller giv en fil med områder. Tallene regnes ud her i browseren, og hverken tegning eller fil forlader den.",
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
      "GeoJSON, TopoJSON, FlatGeobuf eller en zip med en shapefil (højst 25 MB), eller en CSV-fil med kommunekoder eller -navne (højst 2 MB).",
    system:
      "Uden angivet koordinatsystem læses tal som længde og bredde (EPSG:4326). Nogle få flader med få hjørner bliver dine egne områder og kan rettes; større filer regnes med, men kommer ikke med i linket.",
    reading: (name: string) => `Læser ${name} …`,
    shapes: (name: string, areas: number) =>
      areas === 1
        ? `${name}: 1 område er lagt til dine områder.`
        : `${name}: ${areas} områder er lagt til dine områder; jord, som flere dækker, tælles én gang.`,
    dismiss: "Luk beskeden",
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
      areas: (name: string) => `${name} kunne ikke bruges som område:`,
    },
  },
  map: {
    title: "Kort over området",
    label:
      "Kort over dit eget område. Piletasterne går fra kommune til kommune, Enter vælger eller fravælger.",
    area: (name: string, percent: string) =>
      percent === "0" ? `${name}: ikke med` : `${name}: ${percent} % er med`,
    whole: "Hele kommunen er med",
    cut: "En del af kommunen er med",
    own: "Dine områder",
    file: "Områder fra filen",
    notDrawn: "Filens områder har for mange hjørner til at blive tegnet, men de er talt med.",
  },
  draw: {
    title: "Tegn et område",
    polygon: "Tegn flade",
    rectangle: "Tegn rektangel",
    circle: "Tegn cirkel",
    cross: "Tegn med sigtekorn",
    help: {
      none: "Et tryk på en kommune vælger den. Med knapperne tegner du dit eget område; sigtekornet virker også med tastatur og med én finger.",
      polygon:
        "Tryk på kortet for hvert hjørne. Slut med “Færdig”, Enter eller et tryk på det første hjørne.",
      rectangle: "Tryk på to modstående hjørner.",
      circle: "Tryk på midten, og tryk igen ude på randen.",
      edit: (name: string) =>
        `Træk i hjørner og midtpunkter i ${name}; et højreklik fjerner et hjørne. “Ret som tekst” i listen gør det samme uden at trække.`,
      cross:
        "Piletaster eller knapper flytter kortet under sigtekornet (Shift: små skridt). Enter sætter et hjørne, Backspace tager det seneste væk, F er færdig, Escape fortryder.",
    },
    arrows: {
      ArrowLeft: "Sigtekornet mod vest",
      ArrowUp: "Sigtekornet mod nord",
      ArrowDown: "Sigtekornet mod syd",
      ArrowRight: "Sigtekornet mod øst",
    },
    add: "Sæt hjørne",
    back: "Fjern seneste hjørne",
    finish: "Færdig",
    cancel: "Fortryd",
    corner: (n: number, east: string, north: string) =>
      `Hjørne ${n} er sat ved ${east}° øst, ${north}° nord.`,
  },
  mine: {
    title: "Dine områder",
    none: "Du har ikke tegnet noget endnu. Brug knapperne over kortet, skriv hjørnerne her, eller giv en fil.",
    newName: "Område",
    name: "Navn",
    corners: (n: number) => `${n} hjørner`,
    several: (n: number) => `${n} ringe; grænsen kan ikke rettes her`,
    edit: "Ret på kortet",
    editNamed: (name: string) => `Ret ${name} på kortet`,
    text: "Ret som tekst",
    textNamed: (name: string) => `Ret ${name} som tekst`,
    remove: "Slet",
    removeNamed: (name: string) => `Slet ${name}`,
    keep: "Brug hjørnerne",
    byText: "Skriv hjørnerne",
    addArea: "Tilføj område",
    inLink: "Områderne står i adressen, så et link til siden viser dem.",
    notInLink:
      "Områderne er for store til et link. Hent dem som GeoJSON, og giv filen videre: den kan lægges ind her igen.",
    rule: "Hjørner er rundet til 0,1 m. Kanter over 1 km følger jordens krumning (geodæten), og jord, som flere områder dækker, tælles én gang.",
  },
  corners: {
    label: "Hjørner: længde, bredde – ét hjørne på hver linje",
    help: "For eksempel 9.25, 56.9 eller 9,25; 56,9. Mindst tre hjørner, i rækkefølge rundt om området.",
    few: "Der skal være mindst tre hjørner.",
    faults: {
      numbers: (line: number) => `Linje ${line} er ikke to tal.`,
      order: (line: number) => `Linje ${line} har bredden først. Længden (øst) skal stå først.`,
      range: (line: number) => `Linje ${line} ligger ikke på jorden.`,
    },
    cancel: "Fortryd",
  },
  saved: {
    title: "Gem til en anden gang",
    text: "Intet gemmes, før du selv beder om det, og kun i denne browser. En fil kommer ikke med.",
    name: "Navn",
    save: "Gem i browseren",
    list: "Gemte områder",
    of: (codes: number, shapes: number) =>
      [
        codes === 0 ? "" : codes === 1 ? "1 kommune" : `${codes} kommuner`,
        shapes === 0 ? "" : shapes === 1 ? "1 eget område" : `${shapes} egne områder`,
      ]
        .filter((text) => text !== "")
        .join(", "),
    open: "Åbn",
    openNamed: (name: string) => `Åbn ${name}`,
    remove: "Slet",
    removeNamed: (name: string) => `Slet det gemte område ${name}`,
    done: (name: string) => `${name} er gemt i denne browser.`,
    opened: (name: string) => `${name} er åbnet.`,
    removed: (name: string) => `${name} er slettet.`,
    failed: "Browseren kan ikke gemme. Del et link, eller hent området som fil.",
  },
  totals: {
    title: "Tal for området",
    empty: "Vælg mindst én kommune, tegn et område, eller giv en fil. Så står tallene her.",
    working: (percent: string) => `Regner på områdernes grænser … ${percent} %`,
    outside: "Ingen af områderne rører en dansk kommune.",
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
    title: "Områderne hver for sig",
    caption: "Udledning for hvert område",
    name: "Område",
    first: (n: number, of: number) => `De første ${n} af ${of} områder.`,
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
    areas: "Dine områder (CSV til Excel)",
    areasGeojson: "Dine områder (GeoJSON)",
    areasFlatgeobuf: "Dine områder (FlatGeobuf)",
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
