/** No figure, plan or target of the package lies outside these years. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;
