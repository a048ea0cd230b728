import { NORMALISATIONS, type Normalisation } from "../../domain/figures/indicator";

/** What a cell says, or the rule that it breaks. */
export type Parsed<T> =
  { readonly is: "parsed"; readonly value: T } | { readonly is: "broken"; readonly rule: string };

const broken = (rule: string): { readonly is: "broken"; readonly rule: string } => ({
  is: "broken",
  rule,
});

const asNormalisation = (text: string): Normalisation | undefined =>
  NORMALISATIONS.find((normalisation) => normalisation === text);

/** `capita|total`: at least one, none twice. */
export function parseNormalisations(text: string): Parsed<readonly Normalisation[]> {
  const value: Normalisation[] = [];
  for (const word of text.split("|")) {
    const normalisation = asNormalisation(word);
    if (normalisation === undefined)
      return broken(`must be ${NORMALISATIONS.join(", ")} with | between`);
    if (value.includes(normalisation)) return broken(`says ${word} twice`);
    value.push(normalisation);
  }
  return { is: "parsed", value };
}

/** `capita:…|area:…`: what follows each colon. */
function parsePairs(text: string): Parsed<ReadonlyMap<Normalisation, string>> {
  const value = new Map<Normalisation, string>();
  for (const part of text === "" ? [] : text.split("|")) {
    const [, word = "", rest = ""] = /^(\w+):(.*)$/u.exec(part) ?? [];
    const normalisation = asNormalisation(word);
    if (normalisation === undefined)
      return broken(`must be ${NORMALISATIONS.join(", ")} with : after each`);
    if (value.has(normalisation)) return broken(`says ${word} twice`);
    value.set(normalisation, rest);
  }
  return { is: "parsed", value };
}

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/u.test(text);

/** `capita:0 4 7 12|area:…`: class limits, strictly ascending. */
export function parseBreaks(
  text: string,
): Parsed<Partial<Record<Normalisation, readonly number[]>>> {
  const pairs = parsePairs(text);
  if (pairs.is === "broken") return pairs;
  const value: Partial<Record<Normalisation, readonly number[]>> = {};
  for (const [normalisation, list] of pairs.value) {
    const words = list.split(" ");
    if (!words.every(isNumber)) return broken(`${normalisation}: numbers with one space between`);
    const limits = words.map(Number);
    if (limits.some((limit, place) => limit <= (limits[place - 1] ?? -Infinity)))
      return broken(`${normalisation}: limits must ascend`);
    value[normalisation] = limits;
  }
  return { is: "parsed", value };
}

/** `capita:1|total:0`: decimals shown, 0 to 6. */
export function parseDecimals(text: string): Parsed<Partial<Record<Normalisation, number>>> {
  const pairs = parsePairs(text);
  if (pairs.is === "broken") return pairs;
  const value: Partial<Record<Normalisation, number>> = {};
  for (const [normalisation, digits] of pairs.value) {
    if (!/^[0-6]$/u.test(digits)) return broken(`${normalisation}: decimals are 0 to 6`);
    value[normalisation] = Number(digits);
  }
  return { is: "parsed", value };
}
