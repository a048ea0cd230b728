import {
  APPLIED_STATES,
  CORRECTION_STATES,
  type CorrectionState,
} from "../../../domain/corrections/correction";
import { compareVintages } from "../../../domain/figures/vintage";
import type { TableFault } from "../fault";
import { cell, faultAt, type Table, type TableRow } from "../table-row";
import { newestRows } from "./observations";

/** States in which somebody has looked. */
const UNCHECKED: ReadonlySet<CorrectionState> = new Set(["received"]);

const stateOf = (row: TableRow): CorrectionState | undefined =>
  CORRECTION_STATES.find((state) => state === cell(row, "state"));

/** `0101/ghg/2023` in its parts. */
export function valueOfPatch(row: TableRow): { area: string; indicator: string; year: string } {
  const [area = "", indicator = "", year = ""] = cell(row, "value").split("/");
  return { area, indicator, year };
}

const isApplied = (row: TableRow): boolean =>
  APPLIED_STATES.some((state) => state === cell(row, "state"));

/** What the state demands of the other cells. */
function cellFaults(row: TableRow): readonly TableFault[] {
  const state = stateOf(row);
  if (state === undefined) return [];
  const faults: TableFault[] = [];
  if (!UNCHECKED.has(state) && cell(row, "checked_by") === "")
    faults.push(faultAt(row, "checked_by", `${state} needs the role of whoever checked it`));
  if (isApplied(row) && cell(row, "new") === "")
    faults.push(faultAt(row, "new", "a correction needs the figure that is right"));
  if (state === "explained" && cell(row, "new") !== "")
    faults.push(faultAt(row, "new", "an explanation leaves the figure as it is"));
  if (state === "explained" && cell(row, "note_da") === "")
    faults.push(faultAt(row, "note_da", "an explanation must say something"));
  if ((cell(row, "note_da") === "") !== (cell(row, "note_en") === ""))
    faults.push(faultAt(row, "note_en", "a note stands in both languages"));
  return faults;
}

/** A correction that is in force must still be about what the source says. */
function forceFaults(row: TableRow, figure: TableRow): readonly TableFault[] {
  if (!isApplied(row)) return [];
  const [now, old, right] = [cell(figure, "value"), cell(row, "old"), cell(row, "new")];
  if (now !== "" && Number(now) === Number(right) && right !== "")
    return [faultAt(row, "state", "the source says so itself now: the state is fixed")];
  if ((now === "") !== (old === "") || Number(now) !== Number(old))
    return [faultAt(row, "old", `the source says ${now === "" ? "nothing" : now} now: look again`)];
  const expires = cell(row, "expires");
  const vintage = cell(figure, "vintage");
  return expires !== "" && compareVintages(vintage, expires) > 0
    ? [faultAt(row, "expires", `has ended: the figure is of ${vintage}`)]
    : [];
}

/** Corrections are of figures that exist, say who checked them, and end when the source is fixed. */
export function checkPatches(patches: Table, observations: Table): readonly TableFault[] {
  if (patches.rows.length === 0) return [];
  const figures = new Map(
    newestRows(observations).map((row) => [
      `${cell(row, "area")}/${cell(row, "indicator")}/${cell(row, "year")}`,
      row,
    ]),
  );
  const applied = new Set<string>();
  return patches.rows.flatMap((row) => {
    const figure = figures.get(cell(row, "value"));
    if (figure === undefined)
      return [faultAt(row, "value", "must be a figure, as in 0101/ghg/2023")];
    const twice = isApplied(row) && applied.has(cell(row, "value"));
    if (isApplied(row)) applied.add(cell(row, "value"));
    return [
      ...cellFaults(row),
      ...forceFaults(row, figure),
      ...(twice ? [faultAt(row, "value", "one correction in force a figure")] : []),
    ];
  });
}
