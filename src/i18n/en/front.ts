import type { Messages } from "../messages";
import { sentence } from "../sentence";

export const front: Messages["front"] = {
  title: "How far are we?",
  lead: "98 kommuner have made climate plans. Here you can see what the figures say: emissions, risk and initiatives, with a source for every number.",
  find: "Find your kommune",
  emissions: <T>(sum: T, year: string) =>
    sentence<T>`The accounts of the 98 kommuner show ${sum} in ${year}.`,
  change: <T>(percent: T, from: string) => sentence<T>`That is ${percent} less than in ${from}.`,
  perCapita: <T>(value: T) => sentence<T>`For every inhabitant that is ${value}.`,
  coast: <T>(damage: T) =>
    sentence<T>`Without new protection the sea is expected to cost ${damage} in 2070.`,
  plans: <T>(count: T) => sentence<T>`The kommuner work together in ${count}.`,
  initiatives: (n) => `${n} known shared initiatives`,
  definition:
    "The sum of the municipal accounts (net, with uptake in forest and soil) is not the same as Denmark’s national inventory.",
  doors: {
    emissions: { title: "Emissions", text: "Where is most emitted, and where is it falling?" },
    adaptation: {
      title: "Climate adaptation",
      text: "What will the sea cost in 2070, and where has the weather done damage?",
    },
    action: {
      title: "Plans and initiatives",
      text: "Who has plans, targets and projects, and who works together?",
    },
  },
};
