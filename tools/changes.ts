import { stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { compareVersions } from "../src/domain/changes/compare-versions";
import type { ObservationVersion } from "../src/domain/changes/observation-version";
import { versionAsOf } from "../src/domain/changes/version-as-of";
import { compileObservations, compileVersions } from "./build-data/compile-observations";
import { readPackage } from "./build-data/read-package";
import { InputError, type RunCommand } from "./command";
import { parseFormat, writeTable } from "./geometry/write-table";
import { CHANGE_COLUMNS, changeCells } from "./import/write/change-report";
import { soundTables } from "./import/write/refresh-package";

const HELP = `Usage: npm run -s klimakort -- changes A B [options]

Every figure that differs between two versions, one row each:
  ${CHANGE_COLUMNS.join(",")}

A and B are each a folder of a data package, a day (the figures as they stood then: of each indicator and
year the newest version up to that day) or "newest" (with our corrections). why is corrected, revised,
filled, emptied, added or removed; times_usual is the change over the kommune's usual change from year to
year, and look is set where it is more than three.

Options:
  --indicator ID   only this indicator
  --year Y         only this year
  --data DIR       the package that days are of (default data)
  --format F       csv (default) or json
  --help           this text

Examples:
  klimakort changes 2026-05-18 newest --indicator ghg
  klimakort changes ../klimakort-2026-05/data data --format json
Exit code 0 on success, 2 where a folder or option is wrong.
`;

const OPTIONS = {
  indicator: { type: "string" },
  year: { type: "string" },
  data: { type: "string", default: "data" },
  format: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const;

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() === true;

async function openVersion(name: string, data: string): Promise<ObservationVersion> {
  if (await isFolder(name)) return compileObservations(soundTables(await readPackage(name), name));
  if (name !== "newest" && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(name))
    throw new InputError(`"${name}" is no folder, no day YYYY-MM-DD and not "newest".`);
  const tables = soundTables(await readPackage(data), data);
  const { areas, columns: newest } = compileObservations(tables);
  const { columns: older } = compileVersions(tables);
  return versionAsOf({ areas, newest, older }, name === "newest" ? null : name);
}

export const run: RunCommand = async (argv, io) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: OPTIONS,
  });
  if (values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  const [first, second, extra] = positionals;
  if (first === undefined || second === undefined || extra !== undefined)
    throw new InputError(`two versions are needed, ${positionals.length} are named; see --help.`);
  const format = parseFormat(values.format);
  const [before, after] = [
    await openVersion(first, values.data),
    await openVersion(second, values.data),
  ];
  const { indicator, year } = values;
  const changes = compareVersions(before, after).filter(
    (change) =>
      (indicator === undefined || change.indicator === indicator) &&
      (year === undefined || String(change.year) === year),
  );
  writeTable(io, format, CHANGE_COLUMNS, changes.map(changeCells));
  return 0;
};
