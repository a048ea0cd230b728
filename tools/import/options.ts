import { parseArgs } from "node:util";
import { InputError } from "../command";
import { IMPORTERS } from "./sources";

const width = Math.max(...IMPORTERS.map(({ name }) => name.length));
const sources = IMPORTERS.map(({ name, summary, key }) => {
  const needs = key === null ? "" : ` (key in ${key.variable})`;
  return `  ${name.padEnd(width)}  ${summary}${needs}`;
}).join("\n");

export const HELP = `Usage: npm run -s klimakort -- import SOURCE [options]

Refreshes a table of the data package from its official source: fetches, checks every answer, lays the
figures beside those we have as a new version, checks the package as a whole and writes table and change
report (data/changes/DAY-SOURCE.csv), or nothing. A change of more than three times the usual one is
marked "look". An interrupted import goes on where it stopped.

Sources:
${sources}
  ${"statbank".padEnd(width)}  all tables of StatBank, one after the other

Options:
  --from FILE      a file of the source instead of the network; may be given more than once
  --years LIST     such as 2018-2023 or 2022,2023 (default: the newest, for klimaregnskab all)
  --date DAY       day of retrieval, which becomes the version (default today)
  --mapping FILE   what the columns of "import table" are; see docs/data.md
  --base-url URL   another address of the source
  --pause MS       pause between questions; shorter than the source's own only with --base-url
  --data DIR       the data package (default data)
  --out DIR        the package to write to (default: the one read)
  --cache DIR      where answers of an unfinished import are kept (default .cache/import)
  --check          fetch and compare, write nothing

Keys come from the environment and are written nowhere.
Exit code 0 on success, 2 for a wrong option, file or answer, 1 where the source cannot be had.
`;

export interface ImportOptions {
  readonly source: string;
  readonly from: readonly string[];
  readonly years: readonly number[] | null;
  readonly date: string;
  /** The day was given, not read from the clock. */
  readonly isDated: boolean;
  readonly mapping: string | null;
  readonly baseUrl: string | null;
  readonly pauseMs: number | null;
  readonly data: string;
  readonly out: string;
  readonly cache: string;
  readonly check: boolean;
}

function yearsOf(text: string): readonly number[] {
  const years = text.split(",").flatMap((part) => {
    const [, first, last] = /^(\d{4})(?:-(\d{4}))?$/u.exec(part.trim()) ?? [];
    if (first === undefined) throw new InputError(`--years ${text}: write 2018-2023 or 2022,2023.`);
    const length = Number(last ?? first) - Number(first) + 1;
    return Array.from({ length: Math.max(0, length) }, (_, index) => Number(first) + index);
  });
  return [...new Set(years)].toSorted((a, b) => a - b);
}

function dayOf(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDay) throw new InputError(`--date ${text}: write YYYY-MM-DD.`);
  return text;
}

function pauseOf(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InputError(`--pause ${text}: write milliseconds.`);
  return Number(text);
}

/** The options of a command line; null asks for help. */
export function readOptions(argv: readonly string[], today: string): ImportOptions | null {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      from: { type: "string", multiple: true, default: [] },
      years: text,
      date: text,
      mapping: text,
      "base-url": text,
      pause: text,
      data: { type: "string", default: "data" },
      out: text,
      cache: { type: "string", default: ".cache/import" },
      check: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return null;
  const [source, extra] = positionals;
  if (source === undefined || extra !== undefined)
    throw new InputError(`one source is needed, ${positionals.length} are named; see --help.`);
  const baseUrl = values["base-url"] ?? null;
  if (baseUrl !== null && !/^https?:/u.test(baseUrl))
    throw new InputError(`--base-url ${baseUrl}: must begin with https: or http:.`);
  return {
    source,
    from: values.from,
    years: values.years === undefined ? null : yearsOf(values.years),
    date: dayOf(values.date ?? today),
    isDated: values.date !== undefined,
    mapping: values.mapping ?? null,
    baseUrl,
    pauseMs: values.pause === undefined ? null : pauseOf(values.pause),
    data: values.data,
    out: values.out ?? values.data,
    cache: values.cache,
    check: values.check,
  };
}
