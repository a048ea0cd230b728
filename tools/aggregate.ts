import { parseArgs } from "node:util";
import type { Apportioned } from "../src/domain/aggregate/apportioned";
import {
  defaultRule,
  makeApportioner,
  type Rule,
  RULES,
} from "../src/domain/aggregate/apportioner";
import type { CoreTables } from "../src/domain/package/data-package";
import type { Indicator } from "../src/domain/figures/indicator";
import type { ObservationIndex } from "../src/domain/figures/observation-index";
import { coveredByUnion, coveredShares } from "../src/geo/covered-shares";
import { lastDayOf } from "../src/geo/level-ground";
import { prepareAreas } from "../src/geo/overlap/prepare-areas";
import { runSteps } from "../src/domain/steps/run-steps";
import { type CommandIo, InputError, type RunCommand } from "./command";
import { loadLevel, parseLevel } from "./geometry/level-areas";
import { loadAreas } from "./geometry/load-areas";
import { reportProgress } from "./geometry/report-progress";
import { type Cell, parseFormat, writeTable } from "./geometry/write-table";
import { openPackage } from "./hotspots/open-package";

const HELP = `Usage: npm run -s klimakort -- aggregate FOOTPRINTS --indicator ID --year Y [options]

The figure of each footprint from the kommuner it covers, with bounds:
  {indicator, year, unit, rule, footprints: [{id, value, low, high, areas: [{id, share, value}],
   missing}], union: {value, low, high, missing}}

FOOTPRINTS is GeoJSON, TopoJSON or FlatGeobuf; features with the same id are one footprint.
A share is overlap / full ground of the kommune, in ETRS89-LAEA (EPSG:3035).
Sums: value = Σ share × figure. low and high: a kommune wholly inside (99.99 %) counts in both,
any other only in low where negative and only in high where positive.
Means: weighted by the covered people or km²; bounds are the least and greatest figure covered.
missing counts kommuner without a figure; they are in no value.

Options:
  --indicator ID   an id of data/indicators.csv (needed)
  --year Y         a year the indicator has (needed)
  --level LEVEL    municipality (default), kkr, region or country
  --rule RULE      area or population: what means are weighted by, and sums apportioned by.
                   Inhabitants count as evenly spread within a kommune. Default: area for
                   sums, the indicator's own denominator for means
  --union          add the figure of all footprints together, ground counted once
  --id NAME        property that holds the id; else the feature id serves
  --crs EPSG:N     coordinate system where the file names none (default EPSG:4326)
  --format F       json (default), csv or geojson (one row a footprint)
  --data DIR       the data package (default data)
  --help           this text

Example: klimakort aggregate projekter.geojson --indicator ghg --year 2023 --union
Exit code 0 on success, 2 with one line a fault where a file or option is wrong.
Method: docs/methods/aggregation.md
`;

const OPTIONS = {
  indicator: { type: "string" },
  year: { type: "string" },
  level: { type: "string", default: "municipality" },
  rule: { type: "string" },
  union: { type: "boolean", default: false },
  id: { type: "string" },
  crs: { type: "string" },
  format: { type: "string" },
  data: { type: "string", default: "data" },
  help: { type: "boolean", short: "h", default: false },
} as const;

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
  const [path, extra] = positionals;
  if (path === undefined || extra !== undefined) {
    throw new InputError(`one file is needed, ${positionals.length} are named; see --help.`);
  }
  const level = parseLevel(values.level);
  if (level === "catchment") {
    throw new InputError("--level catchment: figures are kept for kommuner and what they make up.");
  }
  const format = parseFormat(values.format, "json");
  const { core, observations } = await openPackage(values.data);
  const indicator = findIndicator(core, values.indicator);
  const year = parseYear(observations, indicator, values.year);
  const rule = parseRule(values.rule, indicator);
  const date = lastDayOf(year);
  const [footprints] = await loadAreas([{ path, id: values.id, crs: values.crs }], io);
  const areas = prepareAreas(await loadLevel(values.data, core, level, date));
  const question = { indicator, normalisation: "total", year, level, rule, date } as const;
  const apportion = makeApportioner(core, observations, question);
  const shares = runSteps(coveredShares(footprints, areas), reportProgress(io, "aggregate"));
  const results = footprints.ids.map((id, i) => ({ id, ...apportion(shares[i]) }));
  if (format !== "json") {
    writeRows(io, format, results);
    return 0;
  }
  const union = values.union ? apportion(runSteps(coveredByUnion(footprints, areas))) : undefined;
  io.stdout.write(
    `${JSON.stringify({
      indicator: indicator.id,
      year,
      unit: indicator.unit,
      rule,
      footprints: results.map(({ id, value, low, high, areas: parts, missing }) => ({
        id,
        value,
        low,
        high,
        areas: parts.map((part) => ({ id: part.area, share: part.share, value: part.value })),
        missing,
      })),
      ...(union && {
        union: { value: union.value, low: union.low, high: union.high, missing: union.missing },
      }),
    })}\n`,
  );
  return 0;
};

function writeRows(
  io: CommandIo,
  format: "csv" | "geojson",
  results: readonly (Apportioned & { readonly id: string })[],
): void {
  const rows = results.map(({ id, value, low, high, missing }): Cell[] => [
    id,
    value,
    low,
    high,
    missing,
  ]);
  writeTable(io, format, ["id", "value", "low", "high", "missing"], rows);
}

function findIndicator(core: CoreTables, id: string | undefined): Indicator {
  const indicator = core.indicators.find((known) => known.id === id);
  if (indicator === undefined) {
    const known = core.indicators.map((each) => each.id).join(", ");
    throw new InputError(`--indicator ${id ?? "is missing"}: known are ${known}.`);
  }
  if (indicator.kind === "category") {
    throw new InputError(`--indicator ${indicator.id}: it names categories, which do not add up.`);
  }
  return indicator;
}

function parseYear(
  observations: ObservationIndex,
  indicator: Indicator,
  text: string | undefined,
): number {
  const years = observations.years(indicator.id);
  const year = years.find((known) => String(known) === text);
  if (year === undefined) {
    throw new InputError(
      `--year ${text ?? "is missing"}: ${indicator.id} has ${years.join(", ") || "no figures"}.`,
    );
  }
  return year;
}

function parseRule(text: string | undefined, indicator: Indicator): Rule {
  if (text === undefined) return defaultRule(indicator);
  const rule = RULES.find((known) => known === text);
  if (rule === undefined) throw new InputError(`--rule ${text}: rules are ${RULES.join(", ")}.`);
  return rule;
}
