import { fillRandom, type RandomState, WORD_TO_UNIT } from "../random/xoshiro128";

/**
 * Fisher–Yates shuffle in place, every order equally likely.
 *
 * @param words scratch, as long as the values
 */
export function shuffleValues(values: Float64Array, words: Uint32Array, random: RandomState): void {
  fillRandom(random, words);
  const count = values.length;
  for (let place = 0; place < count; place++) {
    const other = place + ((words[place] * (count - place) * WORD_TO_UNIT) | 0);
    const value = values[other];
    values[other] = values[place];
    values[place] = value;
  }
}
