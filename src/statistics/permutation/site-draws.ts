import { fillRandom, type RandomState, seedRandom, WORD_TO_UNIT } from "../random/xoshiro128";

/** Ordered samples of distinct sites, each permutation of the whole equally likely. */
export interface SiteDraws {
  /** The first `length` entries are the newest sample; the rest are the other sites. */
  readonly sites: Int32Array;
  readonly length: number;
  readonly words: Uint32Array;
  readonly random: RandomState;
}

/** @throws RangeError for a seed that is not a whole number of 0 … 2³² − 1. */
export function createSiteDraws(count: number, length: number, seed: number): SiteDraws {
  return {
    sites: Int32Array.from({ length: count }, (_, site) => site),
    length,
    words: new Uint32Array(length),
    random: seedRandom(seed),
  };
}

/** Draws the next sample: the first `length` steps of a Fisher–Yates shuffle of the last order. */
export function drawSites({ sites, length, words, random }: SiteDraws): void {
  fillRandom(random, words);
  const count = sites.length;
  for (let place = 0; place < length; place++) {
    const other = place + ((words[place] * (count - place) * WORD_TO_UNIT) | 0);
    const site = sites[other];
    sites[other] = sites[place];
    sites[place] = site;
  }
}
