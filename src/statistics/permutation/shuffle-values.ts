import { fillRandom, type RandomState, WORD_TO_UNIT } from "../random/xoshiro128";

/**
 * Fisher–Yates shuffle in place of every `stride`-th value from `first` on, every order equally likely.
 *
 * @param words scratch, as long as the values shuffled
 */
export function shuffleValues(
  values: Float64Array,
  words: Uint32Array,
  random: RandomState,
  first = 0,
  stride = 1,
): void {
  fillRandom(random, words);
  const count = words.length;
  for (let place = 0, at = first; place < count; place++, at += stride) {
    const other = at + stride * ((words[place] * (count - place) * WORD_TO_UNIT) | 0);
    const value = values[other];
    values[other] = values[at];
    values[at] = value;
  }
}
