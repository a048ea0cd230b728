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
  statement: "Tilgængelighed",
  statementText:
    "Klimakort er lavet til at kunne bruges med tastatur, skærmlæser og forstørrelse. Alt, hvad kortet viser, står også i listen. Sigtet er WCAG 2.2 AA.",
};
