/** Of versions that say less than a day, the last day is unknown: `2026` is older than `2026-05-18`. */
const sortable = (vintage: string): string =>
  vintage === "undated" ? "" : vintage.padEnd(10, "-00").slice(0, 10);

/** Below zero where `a` is the older version; `undated` is older than all others. */
export function compareVintages(a: string, b: string): number {
  const [first, second] = [sortable(a), sortable(b)];
  return first === second ? 0 : first < second ? -1 : 1;
}

/** The newest of versions that exist on or before `pinned`; of all of them where nothing is pinned. */
export function newestVintage(
  vintages: readonly string[],
  pinned: string | null = null,
): string | undefined {
  const eligible =
    pinned === null
      ? vintages
      : vintages.filter((vintage) => compareVintages(vintage, pinned) <= 0);
  return eligible.toSorted(compareVintages).at(-1);
}
