import { parseArgs } from "node:util";
import { da } from "../src/i18n/da";
import { en } from "../src/i18n/en";
import { createFormat } from "../src/i18n/format";
import { buildReport, reportAreas, reportYears } from "../src/report/build-report";
import type { ReportWords } from "../src/report/context";
import { InputError, type RunCommand } from "./command";
import { reportHtml } from "./report/html";
import { openTables } from "./report/open-tables";

const HELP = `Usage: npm run -s klimakort -- report --year Y [--for AREA] [options]

The status report of an area as one HTML document on standard output: summary, emissions by
sector, three forecasts, targets, plans, the 16 transition indicators, adaptation, shared
initiatives, funding, barriers, changes, and an annex with the source of every number.
It prints to A4 with a running head and page numbers. The same data give the same bytes.

  --year Y         a year of the emission account (needed)
  --for AREA       DK (default), a KKR (kkr-nordjylland), a region (1081) or a kommune (0851)
  --language L     da (default) or en
  --as-of DAY      pin the figures to the versions that there were on a day, YYYY-MM-DD (default: the newest)
  --data DIR       the data package (default data)
  --help           this text

Example: klimakort report --year 2023 --for kkr-nordjylland > rapport.html
Exit code 0 on success, 2 where the area or the year is unknown.
`;

const OPTIONS = {
  year: { type: "string" },
  for: { type: "string", default: "DK" },
  language: { type: "string", default: "da" },
  "as-of": { type: "string" },
  data: { type: "string", default: "data" },
  help: { type: "boolean", short: "h", default: false },
} as const;

const MESSAGES = { da, en } as const;

function wordsOf(language: string): ReportWords {
  if (language !== "da" && language !== "en") {
    throw new InputError(`--language ${language}: known are da, en.`);
  }
  return { code: language, t: MESSAGES[language], format: createFormat(language) };
}

export const run: RunCommand = async (argv, io) => {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS });
  if (values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  const words = wordsOf(values.language);
  const pinned = values["as-of"] ?? null;
  if (pinned !== null && !/^\d{4}-\d{2}-\d{2}$/u.test(pinned))
    throw new InputError(`--as-of ${pinned}: write YYYY-MM-DD.`);
  const tables = await openTables(values.data, pinned);
  const years = reportYears(tables);
  const year = years.find((known) => String(known) === values.year);
  if (year === undefined) {
    throw new InputError(
      `--year ${values.year ?? "is missing"}: there are accounts for ${years.join(", ")}.`,
    );
  }
  const report = buildReport(words, tables, values.for, year);
  if (report === null) {
    const known = reportAreas(tables).join(", ");
    throw new InputError(`--for ${values.for}: known are ${known}.`);
  }
  io.stdout.write(reportHtml(words, report));
  return 0;
};
