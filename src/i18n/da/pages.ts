/** Words of the prebuilt pages and of the pictures that links are shared with. */
export const pages = {
  site: "Klimakort viser udledninger, klimarisiko, planer og fælles indsatser for Danmarks 98 kommuner, med kilde på hvert tal.",
  withoutScript:
    "Kort, lister og diagrammer beregnes i browseren. Slå JavaScript til for at se dem; teksten ovenfor bygger på de samme tal.",
  also: "Andre sider",
  map: "Vælg et tal, og se det som kort, liste og graf for kommuner, KKR, regioner og vandoplande, med kilde på hvert tal.",
  report:
    "Årets status for hele landet, hvert KKR, hver region og hver kommune, med kilden til hvert tal i et bilag.",
  show: "Vis tværgående indsatser på et møde: fuld skærm, noter og papirer, også uden netværk.",
  catchment: (name: string) =>
    `Udledninger, klimarisiko, planer og fælles indsatser i hovedvandopland ${name}, regnet af kommunernes tal efter areal.`,
  initiative: (name: string, participants: string) => `${name}. ${participants}.`,
  participants: (n: number) => (n === 1 ? "1 kendt deltager" : `${n} kendte deltagere`),
  source: (title: string, year: string) => `Kilde: ${title}, ${year}`,
  counted: "Kilde: talt op i Klimakorts tabeller",
  version: (version: string) => `Dataversion ${version}`,
  numbers: {
    municipalities: (n: number) => `${n} kommuner`,
    indicators: (n: number) => `${n} tal fra åbne kilder`,
    revisions: (n: number) => `${n} planer med kendt dato for næste revision`,
    tracks: (n: number) => (n === 1 ? "1 kendt spor" : `${n} kendte spor`),
    councils: (n: number) => `${n} KKR`,
  },
};
