import { sentence } from "../sentence";

export const front = {
  title: "Hvor langt er vi?",
  lead: "98 kommuner har lavet klimaplaner. Her kan du se, hvad tallene siger: udledninger, risiko og indsatser, med kilde på hvert tal.",
  find: "Find din kommune",
  emissions: <T>(sum: T, year: string) =>
    sentence<T>`De 98 kommuners regnskaber viser ${sum} i ${year}.`,
  change: <T>(percent: T, from: string) => sentence<T>`Det er ${percent} mindre end i ${from}.`,
  perCapita: <T>(value: T) => sentence<T>`For hver dansker svarer det til ${value}.`,
  coast: <T>(damage: T) => sentence<T>`Uden ny beskyttelse ventes havet i 2070 at koste ${damage}.`,
  plans: <T>(count: T) => sentence<T>`Kommunerne arbejder sammen i ${count}.`,
  initiatives: (n: number) => `${n} kendte fælles indsatser`,
  definition:
    "Summen af kommunernes regnskaber (netto, med optag i skov og jord) er ikke det samme som Danmarks nationale opgørelse.",
  doors: {
    emissions: { title: "Udledninger", text: "Hvor udledes der mest, og hvor går det ned?" },
    adaptation: {
      title: "Klimatilpasning",
      text: "Hvad koster havet i 2070, og hvor har vejret gjort skade?",
    },
    action: {
      title: "Planer og indsatser",
      text: "Hvem har planer, mål og projekter, og hvem arbejder sammen?",
    },
  },
};
