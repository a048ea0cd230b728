export const data = {
  title: "Data og kilder",
  lead: "Hvert tal i Klimakort kommer fra en af disse kilder. Tryk på et tal hvor som helst for at se, hvilken.",
  version: "Dataversion",
  dataDate: "Nyeste hentedato",
  sources: "Kilder",
  indicators: "Tal",
  columns: {
    title: "Titel",
    publisher: "Udgiver",
    retrieved: "Hentet",
    licence: "Licens",
    credit: "Kreditering",
    name: "Tal",
    unit: "Enhed",
    years: "År",
    source: "Kilde",
  },
  files: "Filer, som kortet læser",
  bytes: (kilobytes: string) => `${kilobytes} kB`,
  accessibility: {
    title: "Tilgængelighedserklæring",
    status:
      "Klimakort er lavet til at kunne bruges med tastatur, skærmlæser og forstørrelse. Sigtet er WCAG 2.2 niveau AA; loven om webtilgængelighed kræver 2.1 niveau AA.",
    howTitle: "Sådan er det lavet",
    how: [
      "Alt, hvad et kort eller et diagram viser, står også i en liste eller tabel og i en sætning.",
      "Kortet er ét stop for tabulatoren og gås igennem med piletasterne. Alt, der kan trækkes, har også en knap.",
      "Farve står aldrig alene: manglende tal er skraverede, linjer har hvert sit mønster, og tegn er forklaret.",
      "Siderne kan læses ved 320 pixels bredde og ved 200 % tekst uden at rulle sidelæns; brede tabeller ruller i deres egen ramme.",
      "Lyst og mørkt udseende, høj kontrast og færre bevægelser følger enhedens indstilling.",
    ],
    limitsTitle: "Det, vi ved, mangler",
    limits: [
      "Siderne er ikke prøvet af mennesker, der bruger skærmlæser til daglig.",
      "Kort kræver en browser med WebGL2. Uden den vises listen.",
      "Navne på indsatser og kilder står på det sprog, kilden bruger.",
    ],
    testedTitle: "Sådan er det prøvet",
    tested:
      "Hver side prøves ved hver ændring med automatiske regler (axe) på dansk, og tekstsiderne også på engelsk og i mørkt udseende. Tastaturveje og 320 pixels bredde har deres egne prøver. Automatiske regler finder kun en del af de fejl, der kan være.",
    contactTitle: "Hvis noget ikke virker for dig",
    contact:
      "Skriv til den, der driver siden, og sig, hvor det var, og hvad du brugte. Tryk på et tal og derefter på “Ret dette tal” for at få en tekst med sidens adresse. En offentlig udgiver har desuden pligt til at svare og til at henvise til Digitaliseringsstyrelsens tilsyn.",
  },
};
