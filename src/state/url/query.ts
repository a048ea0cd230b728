import { AREA_LEVELS, type AreaId, type AreaLevel, type IsoDate } from "../../domain/areas/area";
import { type Normalisation, NORMALISATIONS } from "../../domain/figures/indicator";
import { type OwnShape, readOwnShapes, writeOwnShapes } from "./own-shapes";

export const LANGUAGES = ["da", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
export const MODES = ["level", "change", "gap"] as const;
export type Mode = (typeof MODES)[number];
export const TABS = ["map", "list", "graph", "facts"] as const;
export type Tab = (typeof TABS)[number];
export const CLASS_METHODS = ["fixed", "quantile", "equal", "ckmeans", "log"] as const;

export interface Classification {
  readonly method: (typeof CLASS_METHODS)[number];
  readonly count: number;
}

/** What an address asks for. Absent keys are undefined: their defaults depend on the data. */
export interface Query {
  readonly v: 1;
  readonly i: string | undefined;
  readonly n: Normalisation | undefined;
  readonly y: number | undefined;
  readonly m: Mode;
  readonly g: AreaLevel;
  readonly gd: IsoDate | undefined;
  readonly sel: readonly AreaId[];
  readonly cmp: readonly AreaId[];
  /** Areas drawn by the reader, where they fit in a link. */
  readonly own: readonly OwnShape[];
  readonly f: Readonly<Record<string, string>>;
  readonly k: Classification;
  readonly vis: Tab | undefined;
  readonly l: Language;
  readonly embed: boolean;
}

interface Key<T> {
  readonly fallback: T;
  /** undefined: the text is not a value of this key. */
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string;
}

const AREA_ID = /^(?:\d{4}|kkr-[a-z]+|region-[a-z]+|hvo-\d+\.\d+|DK)$/u;

function oneOf<const T extends string, F extends T | undefined>(
  values: readonly T[],
  fallback: F,
): Key<T | F> {
  return {
    fallback,
    read: (text) => values.find((value) => value === text),
    write: (value) => value ?? "",
  };
}

const areaList: Key<readonly AreaId[]> = {
  fallback: [],
  read: (text) => {
    const ids = text.split(",").filter((id) => id !== "");
    return ids.every((id) => AREA_ID.test(id)) ? [...new Set(ids)] : undefined;
  },
  write: (ids) => ids.join(","),
};

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const escapeFilter = (text: string): string =>
  text.replace(/[%:;]/gu, (c) => encodeURIComponent(c));

function unescapeFilter(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function readFilters(text: string): Record<string, string> | undefined {
  const filters: Record<string, string> = {};
  for (const pair of text.split(";").filter((part) => part !== "")) {
    const colon = pair.indexOf(":");
    const key = unescapeFilter(pair.slice(0, Math.max(colon, 0)));
    const value = unescapeFilter(pair.slice(colon + 1));
    if (colon < 1 || key === undefined || value === undefined || value === "") return undefined;
    filters[key] = value;
  }
  return filters;
}

/** The public contract: every key of an address, how it is read and written, and its default. */
export const KEYS = {
  v: { fallback: 1, read: (text) => (text === "1" ? 1 : undefined), write: String },
  i: {
    fallback: undefined,
    read: (text) => (/^[a-z][a-z0-9_]*$/u.test(text) ? text : undefined),
    write: (value) => value ?? "",
  },
  n: oneOf(NORMALISATIONS, undefined),
  y: {
    fallback: undefined,
    read: (text) => (/^\d{4}$/u.test(text) ? Number(text) : undefined),
    write: (value) => String(value).padStart(4, "0"),
  },
  m: oneOf(MODES, "level"),
  g: oneOf(AREA_LEVELS, "municipality"),
  gd: {
    fallback: undefined,
    read: (text) => (/^\d{4}-\d{2}-\d{2}$/u.test(text) && isDate(text) ? text : undefined),
    write: (value) => value ?? "",
  },
  sel: areaList,
  cmp: areaList,
  own: { fallback: [], read: readOwnShapes, write: writeOwnShapes },
  f: {
    fallback: {},
    read: readFilters,
    write: (filters) =>
      Object.entries(filters)
        .map(([key, value]) => `${escapeFilter(key)}:${escapeFilter(value)}`)
        .join(";"),
  },
  k: {
    fallback: { method: "fixed", count: 5 },
    read: (text) => {
      const found = /^([a-z]+)([3-7])$/u.exec(text);
      const method = CLASS_METHODS.find((name) => name === found?.[1]);
      return method === undefined ? undefined : { method, count: Number(found?.[2]) };
    },
    write: ({ method, count }) => `${method}${count}`,
  },
  vis: oneOf(TABS, undefined),
  l: oneOf(LANGUAGES, "da"),
  embed: {
    fallback: false,
    read: (text) => (text === "1" ? true : text === "0" ? false : undefined),
    write: (value) => (value ? "1" : "0"),
  },
} satisfies { readonly [K in keyof Query]: Key<Query[K]> };
