import { compareVintages } from "../../../src/domain/figures/vintage";
import { sameFigure } from "../../../src/domain/changes/same-figure";
import type { ImportedFigure } from "../../../src/sources/official/imported";
import { ShapeFault } from "../../../src/sources/official/shape-fault";
import { groupColumns } from "../../../src/sources/tables/check/observations";
import type { PackageTables, PackageTexts } from "../../../src/sources/tables/check-package";
import { tableOf } from "../../../src/sources/tables/check-package";
import { cell, numberCell, type TableRow } from "../../../src/sources/tables/table-row";

/** An indicator in a year, as it becomes. */
export interface ColumnOutcome {
  readonly indicator: string;
  readonly year: number;
  /** `kept`: says what we have; `foreign`: the figures we have are from another source. */
  readonly is: "new" | "revised" | "kept" | "foreign";
  readonly file: string;
  readonly oldVintage: string | null;
}

export interface Merged {
  readonly outcomes: readonly ColumnOutcome[];
  /** Files of observations that change, with their whole text. */
  readonly texts: ReadonlyMap<string, string>;
}

interface Row {
  readonly area: string;
  readonly value: number | null;
  readonly flag: string;
  readonly source: string;
}

const MISSING = "mangler";

/** One figure per kommune, a gap where the source has none. @throws ShapeFault for two of one kommune. */
function completeColumn(
  figures: readonly ImportedFigure[],
  municipalities: readonly string[],
): readonly Row[] {
  const found = new Map<string, ImportedFigure>();
  for (const figure of figures) {
    const { area, indicator, year } = figure;
    if (found.has(area))
      throw new ShapeFault(`${indicator} ${year}`, "one figure a kommune, found two of", area);
    found.set(area, figure);
  }
  const source = figures[0]?.source ?? "";
  return municipalities.map((area) => {
    const figure = found.get(area);
    if (figure === undefined) return { area, value: null, flag: MISSING, source };
    return { area, value: figure.value, flag: figure.flag ?? "", source: figure.source };
  });
}

/** The version that comes now has a date, whatever the one before it had. */
const OF_VERSION: ReadonlySet<string> = new Set(["undated"]);

function valueFlag(row: TableRow): string {
  const flag = cell(row, "value") === "" ? "" : cell(row, "flag");
  return OF_VERSION.has(flag) ? "" : flag;
}

/** A flag given by hand stays with a figure that stays, a column's own with every figure. */
function withFlags(rows: readonly Row[], old: readonly TableRow[]): readonly Row[] {
  const valued = old.filter((row) => cell(row, "value") !== "");
  const [first] = valued;
  const common =
    first !== undefined && valued.every((row) => valueFlag(row) === valueFlag(first))
      ? valueFlag(first)
      : "";
  const byArea = new Map(old.map((row) => [cell(row, "area"), row]));
  return rows.map((row) => {
    if (row.value === null || row.flag !== "") return row;
    const before = byArea.get(row.area);
    if (before === undefined) return { ...row, flag: common };
    const value = numberCell(before, "value");
    const stays = value !== null && sameFigure(value, row.value);
    return { ...row, flag: stays ? valueFlag(before) : common };
  });
}

function isSame(rows: readonly Row[], old: readonly TableRow[]): boolean {
  const byArea = new Map(old.map((row) => [cell(row, "area"), row]));
  return rows.every((row) => {
    const before = byArea.get(row.area);
    if (before === undefined) return false;
    const value = numberCell(before, "value");
    if (value === null || row.value === null) return value === row.value;
    return sameFigure(value, row.value);
  });
}

const lineOf = (row: Row, indicator: string, year: number, vintage: string): string =>
  [row.area, indicator, year, row.value ?? "", row.flag, row.source, vintage].join(",");

/** A version of this very day is replaced, older ones stay. */
function withoutRows(text: string, rows: readonly TableRow[]): string {
  const numbers = new Set(rows.map(({ row }) => row));
  return text
    .split("\n")
    .filter((_, index) => !numbers.has(index + 1))
    .join("\n");
}

function groupFigures(
  figures: readonly ImportedFigure[],
  order: readonly string[],
): readonly Group[] {
  const groups = new Map<string, ImportedFigure[]>();
  for (const figure of figures) {
    const key = `${figure.indicator} ${figure.year}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return [...groups.values()]
    .flatMap((group): readonly Group[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { indicator, year, source } = first;
      return [{ indicator, year, source, figures: group }];
    })
    .toSorted((a, b) => order.indexOf(a.indicator) - order.indexOf(b.indicator) || a.year - b.year);
}

/** The figures of an import for one indicator and year. */
interface Group {
  readonly indicator: string;
  readonly year: number;
  readonly source: string;
  readonly figures: readonly ImportedFigure[];
}

interface Decision extends ColumnOutcome {
  /** Rows that the package gets, none where it stays as it is. */
  readonly rows: readonly Row[];
  /** A version of this very day, which the rows replace. */
  readonly replaces: readonly TableRow[];
}

/** What becomes of a column whose versions, oldest first, are `versions`. */
function decide(
  group: Group,
  versions: readonly (readonly TableRow[])[],
  theme: string,
  { municipalities, vintage }: Around,
): Decision {
  const { indicator, year, source } = group;
  const replaces = versions.find((rows) => vintageOf(rows) === vintage) ?? [];
  const before = versions.findLast((rows) => vintageOf(rows) !== vintage);
  const newest = versions.at(-1) ?? [];
  const rows = withFlags(completeColumn(group.figures, municipalities), newest);
  const as = (is: ColumnOutcome["is"], more: readonly Row[]): Decision => ({
    indicator,
    year,
    is,
    file: newest[0]?.file ?? `observations/${theme}.csv`,
    oldVintage: before === undefined ? null : vintageOf(before),
    rows: more,
    replaces,
  });
  if (newest.length === 0) return as("new", rows);
  if (newest.every((row) => cell(row, "source") !== source)) return as("foreign", []);
  if (isSame(rows, newest)) return as("kept", []);
  return as(before === undefined ? "new" : "revised", rows);
}

interface Around {
  readonly municipalities: readonly string[];
  readonly vintage: string;
}

function textWith(text: string, decisions: readonly Decision[], vintage: string): string {
  const kept = withoutRows(
    text,
    decisions.flatMap(({ replaces }) => replaces),
  );
  const lines = decisions.flatMap(({ rows, indicator, year }) =>
    rows.map((row) => lineOf(row, indicator, year, vintage)),
  );
  return `${kept}${kept.endsWith("\n") ? "" : "\n"}${lines.join("\n")}\n`;
}

/**
 * Lays figures beside those of the package as a version of the day `vintage`. A column that says what
 * the newest version says, to its precision, is left as it is; a column of another source too.
 */
export function mergeFigures(
  texts: PackageTexts,
  tables: PackageTables,
  figures: readonly ImportedFigure[],
  around: Around,
): Merged {
  const indicators = tableOf(tables, "indicators").rows;
  const themes = new Map(indicators.map((row) => [cell(row, "id"), cell(row, "theme")]));
  const columns = [...groupColumns(tableOf(tables, "observations")).values()];
  const decisions = groupFigures(figures, [...themes.keys()]).map((group) => {
    const versions = columns
      .filter(([row]) => row !== undefined && isColumn(row, group))
      .toSorted((a, b) => compareVintages(vintageOf(a), vintageOf(b)));
    return decide(group, versions, themes.get(group.indicator) ?? "base", around);
  });
  const changed = decisions.filter(({ rows }) => rows.length > 0);
  const files = [...new Set(changed.map(({ file }) => file))];
  return {
    outcomes: decisions,
    texts: new Map(
      files.map((file) => {
        const own = changed.filter((decision) => decision.file === file);
        return [file, textWith(texts.get(file) ?? `${HEADER}\n`, own, around.vintage)];
      }),
    ),
  };
}

const HEADER = "area,indicator,year,value,flag,source,vintage";
const vintageOf = ([row]: readonly TableRow[]): string =>
  row === undefined ? "" : cell(row, "vintage");
const isColumn = (row: TableRow, { indicator, year }: Group): boolean =>
  cell(row, "indicator") === indicator && Number(cell(row, "year")) === year;
