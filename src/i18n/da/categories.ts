/** Words for the numbers of an indicator that counts categories: indicator id → number → word. */
export type Categories = Readonly<Record<string, Readonly<Record<number, string>>>>;

export const categories: Categories = {};
