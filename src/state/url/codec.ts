import { KEYS, type Query } from "./query";

/** A key whose value was not understood; the view falls back and says so. */
export interface Misread {
  readonly key: keyof Query;
  readonly text: string;
}

export interface Address {
  readonly query: Query;
  /** Keys Klimakort does not know, kept and written back in their order. */
  readonly unknown: readonly (readonly [string, string])[];
  readonly misread: readonly Misread[];
}

const NAMES = Object.keys(KEYS) as (keyof Query)[];
const isKey = (name: string): name is keyof Query => Object.hasOwn(KEYS, name);

/** Reads any search string; nothing in it is fatal. */
export function readAddress(search: string): Address {
  const query: Record<string, unknown> = {};
  const unknown: [string, string][] = [];
  const misread: Misread[] = [];
  for (const name of NAMES) query[name] = KEYS[name].fallback;
  for (const [name, text] of new URLSearchParams(search)) {
    if (!isKey(name)) {
      unknown.push([name, text]);
      continue;
    }
    const value = KEYS[name].read(text);
    if (value === undefined) misread.push({ key: name, text });
    else query[name] = value;
  }
  return { query: query as unknown as Query, unknown, misread };
}

/** A comma, a colon and a semicolon are legal in a query and easier to read than their escapes. */
const READABLE: Readonly<Record<string, string>> = { "%2C": ",", "%3A": ":", "%3B": ";" };

/** Writes keys in the order of the table; defaults are left out, so that links stay short. */
export function writeAddress(
  query: Query,
  unknown: readonly (readonly [string, string])[] = [],
): string {
  const parts: [string, string][] = [];
  for (const name of NAMES) {
    const write = KEYS[name].write as (value: unknown) => string;
    const text = query[name] === undefined ? "" : write(query[name]);
    const fallback: unknown = KEYS[name].fallback;
    if (text !== "" && (fallback === undefined || text !== write(fallback)))
      parts.push([name, text]);
  }
  const search = new URLSearchParams([...parts, ...unknown.map(([name, text]) => [name, text])]);
  const text = search.toString().replace(/%2C|%3A|%3B/gu, (found) => READABLE[found] ?? found);
  return text === "" ? "" : `?${text}`;
}
