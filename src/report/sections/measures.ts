import type { FigureNumber, Line, Table } from "../blocks";
import type { ReportContext } from "../context";

/** Columns of a table that tells figures of several indicators, after the heads of its rows. */
export function measureColumns({ words }: ReportContext): Table["columns"] {
  const { measure, value, year } = words.t.report.columns;
  return [
    { text: measure, isNumber: false },
    { text: value, isNumber: true },
    { text: year, isNumber: true },
  ];
}

/** The name of a figure, and how many of the kommuner have it where not all do. */
export function measureName({ words }: ReportContext, { figure, indicator }: FigureNumber): string {
  const { members, missing } = figure;
  const name = indicator.name[words.code];
  const isPartial = missing > 0 && missing < members;
  return isPartial ? `${name} (${words.t.report.partial(members - missing, members)})` : name;
}

/** A figure with its year. */
export const measureCells = (number: FigureNumber): readonly Line[] => [
  [number],
  [String(number.year)],
];
