import type { Categories } from "../da/categories";

export const categories: Categories = {
  dk2020_round: {
    1: "Pilot, 2019",
    2: "First round, 2020",
    3: "Second round, 2021",
    4: "Not in DK2020",
  },
  target_known: {
    1: "Target for 2030 and climate neutrality",
    2: "Target for 2030 only",
    3: "Year of climate neutrality only",
  },
  neutrality_year: {
    1: "2030 at the latest",
    2: "2031–2040",
    3: "2041–2045",
    4: "2046–2050",
  },
};
