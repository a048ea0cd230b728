export const slip = {
  title: "Talseddel",
  open: (text: string) => `${text}, vis kilde`,
  value: "Tal",
  area: "Område",
  year: "År",
  unit: "Enhed",
  flag: "Mærke",
  none: "Intet",
  source: "Kilde",
  publisher: "Udgiver",
  table: "Tabel",
  vintage: "Udgave",
  retrieved: "Hentet",
  method: "Metode",
  definition: "Definition",
  caveat: "Forbehold",
  licence: "Licens",
  credit: "Kreditering",
  note: "Note",
  parts: "Dele",
  partsText: (members: number, missing: number) =>
    missing === 0
      ? `Beregnet af ${members} kommuner`
      : `Beregnet af ${members - missing} af ${members} kommuner; ${missing} mangler`,
  sumMethod: "Summen af kommunernes tal.",
  quotientMethod: (denominator: string, year: string) =>
    `Summen af kommunernes tal divideret med summen af ${denominator} (${year}).`,
  meanMethod: (weight: string, year: string) => `Gennemsnit vægtet med ${weight} (${year}).`,
  own: "Kommunens eget tal.",
  ownQuotient: (denominator: string, year: string) =>
    `Kommunens tal divideret med ${denominator} (${year}).`,
  shareMethod: "Kommunernes tal fordelt efter den del af arealet, der ligger i vandoplandet.",
  changeMethod: (from: string, to: string) => `Forskellen mellem ${from} og ${to}.`,
  gapMethod:
    "Den lineære tendens gennem regnskabets år, ført frem til kommunens eget målår for klimaneutralitet.",
  shareOf: "Sektorens tal divideret med summen af de sektorer, der udleder.",
  counted: "Talt op i tabellen over indsatser: hver indsats tæller én gang.",
  rankMethod: "Plads blandt kommuner af samme type, ordnet efter udledning pr. indbygger.",
  denominators: { population: "folketal", area_km2: "areal" },
  earlier: "Samme tal i andre år",
  openSource: "Åbn kilden",
};
