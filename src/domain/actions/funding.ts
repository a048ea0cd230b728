import type { Initiative } from "./initiative";

/** The known budgets behind one source of money. Whole budgets, not what the source itself pays. */
export interface FundingSum {
  /** As the source is worded; null where it is not known. */
  readonly source: string | null;
  readonly initiatives: readonly Initiative[];
  /** DKK; null where none of the budgets is known. */
  readonly amountDkk: number | null;
  readonly euDkk: number | null;
  /** How many of the initiatives have no known budget. */
  readonly unknown: number;
}

/** The sum of what is known, null if nothing is. */
function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** Budgets and the EU's share of them over initiatives that are not parts of one another. */
export function sumFunding(source: string | null, initiatives: readonly Initiative[]): FundingSum {
  return {
    source,
    initiatives,
    amountDkk: sumKnown(initiatives.map(({ fundingAmountDkk }) => fundingAmountDkk)),
    euDkk: sumKnown(initiatives.map(({ fundingEuDkk }) => fundingEuDkk)),
    unknown: initiatives.filter(({ fundingAmountDkk }) => fundingAmountDkk === null).length,
  };
}

/** One sum per source of money, largest budget first, what has no known source last. */
export function fundingBySource(initiatives: readonly Initiative[]): readonly FundingSum[] {
  const sources = [...new Set(initiatives.map(({ fundingSource }) => fundingSource))];
  return sources
    .map((source) =>
      sumFunding(
        source,
        initiatives.filter(({ fundingSource }) => fundingSource === source),
      ),
    )
    .toSorted(
      (a, b) =>
        Number(a.source === null) - Number(b.source === null) ||
        (b.amountDkk ?? -1) - (a.amountDkk ?? -1),
    );
}
