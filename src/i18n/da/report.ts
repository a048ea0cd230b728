import { sentence } from "../sentence";

export const report = {
  nav: "Rapport",
  title: (name: string, year: string) => `Klimastatus ${year}: ${name}`,
  runningHead: (name: string, year: string) => `Klimakort · Klimastatus ${year} · ${name}`,
  page: "Side",
  lead: (year: string, date: string, version: string) =>
    `Regnskabsår ${year}. Planer, mål og indsatser som kendt ${date}. Frosset dataversion ${version}.`,
  marks: (list: string) => `Mærker ved tallene: ${list}.`,
  areaLabel: "Område",
  yearLabel: "Regnskabsår",
  print: "Udskriv eller gem som PDF",
  empty: (year: string, years: string) =>
    `Der er intet regnskab for ${year}. Der er regnskab for ${years}.`,
  unknownArea: (id: string) => `Der er ingen rapport for området “${id}”.`,
  toContents: "Indhold",
  sections: {
    summary: "Kort fortalt",
    emissions: "Udledning efter sektor",
    path: "Vejen mod 2030",
    targets: "Mål",
    plans: "Planer og revision",
    transition: "De 16 omstillingsindikatorer",
    adaptation: "Klimatilpasning",
    initiatives: "Fælles indsatser",
    funding: "Finansiering",
    barriers: "Barrierer",
    changes: "Ændringer siden forrige udgave",
    annex: "Bilag: alle tal med kilde",
  },
  none: "–",
  columns: {
    sector: "Sektor",
    year: "År",
    value: "Tal",
    what: "Hvad",
    area: "Område",
    municipality: "Kommune",
    target: "Mål",
    base: "I forhold til",
    scope: "Omfatter",
    status: "Status",
    joined: "Med fra",
    adopted: "Vedtaget",
    certified: "Godkendt",
    next: "Næste revision",
    rule: "Regel bag datoen",
    indicator: "Indikator",
    measure: "Målt som",
    initiative: "Indsats",
    kind: "Art",
    inside: "Kommuner herfra",
    outside: "Partnere udenfor",
    origin: "Kilde og udgave",
    method: "Metode",
    targetYear: "Målår",
    account: (year: string) => `Regnskab ${year}`,
    trend: "Lineær tendens i målåret",
    key: "Talnøgle",
  },
  emissionsUnit: "Tal i t CO₂e, netto.",
  pathMethod:
    "Tre fremskrivninger af regnskabets år til og med rapportens år. De viser, hvor udviklingen fører hen, hvis den fortsætter. De er ikke en forudsigelse af politik.",
  countryTarget:
    "Danmarks mål om 70 % mindre udledning i 2030 regnes fra 1990 og i den nationale opgørelse; målet om klimaneutralitet gælder også hele landet. Kommunernes regnskab begynder i 2018, så målene kan ikke regnes om til det, og der er ingen mållinje i grafen.",
  targetsLead:
    "Mål, som de er offentliggjort. De er ikke regnet om, og der er ikke gættet på et basisår.",
  targetsMissing: (n: number) =>
    n === 1
      ? "Vi kender ikke et offentliggjort mål for 1 kommune:"
      : `Vi kender ikke et offentliggjort mål for ${n} kommuner:`,
  distanceLead:
    "Afstand til målet: det, den lineære tendens gennem regnskabets år giver i kommunens eget målår for klimaneutralitet. Et negativt tal betyder, at tendensen når målet før. Mål i procent af et basisår før 2018 kan ikke regnes om til ton og er ikke med.",
  noTargets: "Vi kender ingen offentliggjorte mål her.",
  plansLead:
    "En klimaplan skal evalueres og revideres mindst hvert femte år. Tabellen viser de datoer, vi kender, og reglen bag den næste.",
  noRecertified: "Vi kender endnu ingen plan, der er recertificeret.",
  recertified: <T>(count: T) => sentence<T>`Vi kender ${count}.`,
  recertifiedCount: (n: number) =>
    n === 1 ? "1 plan, der er recertificeret" : `${n} planer, der er recertificeret`,
  planNote: "Talt op i tabellen over klimaplaner.",
  transitionLead:
    "Indikatorerne er dem, Klimaalliancens overvågning bruger (CONCITO: Status på kommunernes klimahandling, april 2025). Hvor vi ikke har et tal med kilde, står der “Mangler”.",
  transitionCount: <T>(known: T) => sentence<T>`Vi har tal for ${known}.`,
  transitionKnown: (n: number, of: number) => `${n} af de ${of} indikatorer`,
  transitionNote: "Talt op i tabellen nedenfor.",
  transition: {
    floor_area: "Bygningsareal",
    heating: "Opvarmningskilder (olie- og gasfyr, fjernvarme, varmepumper)",
    renewables: "Vedvarende energi på land (vind og sol)",
    biogas: "Biogas",
    fuels: "Brændsler (kul, olie, naturgas)",
    ccs_ptx: "CCS og PtX",
    road_traffic: "Vejtrafikarbejde",
    modal_split: "Fordeling på transportformer",
    vehicles: "Køretøjer og drivmidler",
    infrastructure: "Infrastruktur (ladestandere, cykelstier)",
    livestock: "Husdyrproduktion",
    organic_soils: "Organiske jorde (lavbund)",
    forest: "Skov",
    landfill: "Affaldsdeponi",
    wastewater: "Spildevand",
    total: "Samlet drivhusgasudledning",
  },
  partial: (found: number, of: number) => `${found} af ${of} kommuner har tal`,
  adaptationLead:
    "Det, havet, nedbøren og grundvandet ventes at betyde her. Hvert tal har sit eget år.",
  initiativesNone: "Vi kender ingen fælles indsatser her.",
  fundingLead:
    "Kendte budgetter efter kilde, med den del, der kommer fra EU. Et budget er hele indsatsens og er ikke fordelt på kommuner.",
  noBarriers:
    "Ingen af indsatserne har en barriere med kilde. Det betyder, at vi ikke kender nogen, ikke at der ikke er nogen.",
  onlyVintage: (version: string) =>
    `Der findes kun én udgave af dataene, ${version}. Der er derfor endnu ingen ændringer at vise.`,
  versionNote:
    "Versionen er de første 12 tegn af kontrolsummen over alle filer i datapakken: andre tal giver en anden version.",
  annexLead:
    "Hvert tal i rapporten, i den rækkefølge de står, med kilde, udgave og metode. Talnøglen er den, en rettelse skal henvise til.",
  stated: "Oplyst af kilden eller fulgt af den oplyste regel.",
  participants: "Talt op i tabellen over deltagere:",
  facts: {
    share: "Største sektors andel",
    forecast: "Fremskrivning",
    target: "Offentliggjort mål",
    distance: "Afstand til målet",
    plan: "Klimaplan",
    initiatives: "Fælles indsatser",
    neutrality: "Kommuner med et årstal for klimaneutralitet",
    period: "Periode",
  },
};
