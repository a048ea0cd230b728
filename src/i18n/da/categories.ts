/** Words for the numbers of an indicator that counts categories: indicator id → number → word. */
export type Categories = Readonly<Record<string, Readonly<Record<number, string>>>>;

export const categories: Categories = {
  dk2020_round: {
    1: "Pilot, 2019",
    2: "Første runde, 2020",
    3: "Anden runde, 2021",
    4: "Ikke i DK2020",
  },
  target_known: {
    1: "Mål for 2030 og klimaneutralitet",
    2: "Kun mål for 2030",
    3: "Kun år for klimaneutralitet",
  },
  neutrality_year: {
    1: "Senest 2030",
    2: "2031–2040",
    3: "2041–2045",
    4: "2046–2050",
  },
};
