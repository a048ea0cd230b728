/** State of xoshiro128**: four 32-bit words, not all zero. */
export type RandomState = Int32Array;

/**
 * State from a seed: four outputs of splitmix32 (Weyl constant 0x9e3779b9, Stafford-style mixer).
 *
 * @throws RangeError for a seed that is not a whole number of 0 … 2³² − 1.
 */
export function seedRandom(seed: number): RandomState {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw new RangeError(`seed ${seed} is not a whole number from 0 to 4294967295`);
  }
  let word = seed | 0;
  return Int32Array.from({ length: 4 }, () => {
    word = (word + 0x9e3779b9) | 0;
    let mixed = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  });
}

/**
 * Fills `words` with the next outputs of xoshiro128** 1.1 and moves the state on. In bulk, since the
 * state then stays in registers.
 *
 * Blackman & Vigna (2021), "Scrambled linear pseudorandom number generators", ACM TOMS 47(4).
 */
export function fillRandom(state: RandomState, words: Uint32Array): void {
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  for (let index = 0; index < words.length; index++) {
    const product = Math.imul(b, 5);
    words[index] = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}

/** Scales a word to a whole number below `bound` ≤ 2²¹ when multiplied with it; the bias is below bound/2³². */
export const WORD_TO_UNIT = 2 ** -32;
