/** A sentence with live parts (numbers with a slip, links) between its words. */
export type Sentence<T> = readonly (string | T)[];

/** Template tag that keeps its parts apart, so that a view can make each number a button. */
export function sentence<T>(
  words: TemplateStringsArray,
  ...parts: readonly (string | T)[]
): Sentence<T> {
  const all: (string | T)[] = [];
  for (const [index, word] of words.entries()) {
    if (word !== "") all.push(word);
    const part = parts[index];
    if (part !== undefined && part !== "") all.push(part);
  }
  return all;
}
