import { type FigureChange, isForEyes } from "../../../src/domain/changes/compare-versions";
import type { ColumnOutcome } from "./merge-figures";

export const CHANGE_COLUMNS = [
  "area",
  "indicator",
  "year",
  "old",
  "new",
  "old_vintage",
  "new_vintage",
  "why",
  "times_usual",
  "look",
] as const;

/** Cells of a change in the order of `CHANGE_COLUMNS`; `look` is set where a person should. */
export const changeCells = (change: FigureChange): (string | number | null)[] => [
  change.area,
  change.indicator,
  change.year,
  change.old,
  change.new,
  change.oldVintage,
  change.newVintage,
  change.why,
  change.timesUsual === null ? null : Number(change.timesUsual.toFixed(1)),
  isForEyes(change) ? "look" : null,
];

/** The change report of an import as a table. */
export const changeTable = (changes: readonly FigureChange[]): string =>
  [CHANGE_COLUMNS, ...changes.map(changeCells)]
    .map((cells) => `${cells.map((value) => value ?? "").join(",")}\n`)
    .join("");

const WORDS: Record<ColumnOutcome["is"], string> = {
  new: "new",
  revised: "revised",
  kept: "unchanged",
  foreign: "left alone, our figures are from another source",
};

const MOST_NAMED = 10;

/** What became of each indicator and year, in lines for a person. */
export function summaryOf(
  outcomes: readonly ColumnOutcome[],
  changes: readonly FigureChange[],
): string {
  const lines = outcomes.map(({ indicator, year, is, oldVintage }) => {
    const own = changes.filter((one) => one.indicator === indicator && one.year === year);
    const look = own.filter(isForEyes).map(({ area }) => area);
    const count = is === "new" || is === "revised" ? `, ${own.length} figures differ` : "";
    const since = is === "revised" ? ` since ${oldVintage}` : "";
    const more = look.length > MOST_NAMED ? ` and ${look.length - MOST_NAMED} more` : "";
    const named = look.slice(0, MOST_NAMED).join(" ");
    const eyes = look.length === 0 ? "" : `; look at ${named}${more}`;
    return `${indicator} ${year}: ${WORDS[is]}${since}${count}${eyes}`;
  });
  return `${lines.join("\n")}\n`;
}
