import type {
  DraftFault,
  RegisterCells,
  RegisterDraft,
  RegisterRules,
  RegisterTable,
} from "../../domain/actions/register-draft";
import type { Tables } from "../../domain/package/tables";
import { checkRegister } from "./check/actions";
import { checkCells, checkKeys, checkReferences } from "./check/cells";
import type { TableFault } from "./fault";
import { ACTION_SPECS } from "./spec/action-specs";
import type { TableSpec } from "./spec/table-spec";
import type { Table, TableRow } from "./table-row";

const KNOWN = "known";

function specOf(name: RegisterTable): TableSpec {
  const spec = ACTION_SPECS.find((one) => one.name === name);
  if (spec === undefined) throw new RangeError(`no table ${name}`);
  return spec;
}

const rowOf = (file: string, row: number, cells: RegisterCells): TableRow => ({
  file,
  row,
  cells: new Map(Object.entries(cells)),
});

/** Rows that stand in the package already, by what the checks compare with. */
function knownInitiatives({ actions }: Tables, replaces: string | null): readonly TableRow[] {
  return actions.initiatives
    .filter(({ id }) => id !== replaces)
    .map(({ id, partOf }, place) => rowOf(KNOWN, place, { id, part_of: partOf ?? "" }));
}

function areaTable({ core }: Tables): Table {
  const rows = core.areas.map(({ id, level }, place) => rowOf(KNOWN, place, { id, level }));
  return { spec: specOf("initiatives"), rows };
}

function faultsOfDraft(
  tables: Tables,
  draft: RegisterDraft,
  replaces: string | null,
): readonly TableFault[] {
  const [initiatives, participants] = [specOf("initiatives"), specOf("participants")];
  const own = rowOf("initiatives", 0, draft.initiative);
  const all = [...knownInitiatives(tables, replaces), own];
  // A missing id is the initiative's fault alone.
  const initiative = draft.initiative["id"] || KNOWN;
  const taking = draft.participants.map((cells, place) =>
    rowOf("participants", place, { ...cells, initiative }),
  );
  const ids: Readonly<Record<string, ReadonlySet<string>>> = {
    initiatives: new Set([KNOWN, ...all.map(({ cells }) => cells.get("id") ?? "")]),
    areas: new Set(tables.areas.keys()),
    sources: new Set(tables.sources.keys()),
  };
  const idsOf = (table: string): ReadonlySet<string> => ids[table] ?? new Set();
  return [
    ...checkCells([own], initiatives),
    ...checkKeys(all, initiatives),
    ...checkReferences([own], initiatives, idsOf),
    ...checkCells(taking, participants),
    ...checkKeys(taking, participants),
    ...checkReferences(taking, participants, idsOf),
    ...checkRegister(
      { spec: initiatives, rows: all },
      { spec: participants, rows: taking },
      areaTable(tables),
    ),
  ].filter(({ file }) => file !== KNOWN);
}

const placeOf = ({ table, place, column }: DraftFault): string => `${table} ${place} ${column}`;

/** Each cell tells its first fault, which is the plainer one. */
function firstPerCell(faults: readonly DraftFault[]): readonly DraftFault[] {
  return faults.filter(
    (fault, at) => faults.findIndex((other) => placeOf(other) === placeOf(fault)) === at,
  );
}

const quoted = (text: string): string =>
  /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The checks that `klimakort build-data` makes, on what one reader proposes. */
export const registerRules: RegisterRules = {
  check(tables, draft, replaces) {
    return firstPerCell(
      faultsOfDraft(tables, draft, replaces).map(({ file, row, column, rule }) => ({
        table: file as RegisterTable,
        place: row,
        // A participant's initiative is the draft's own: a second row of a kommune is told at the kommune.
        column: file === "participants" && column === "initiative" ? "area" : column,
        rule,
      })),
    );
  },
  csv(table, rows) {
    const columns = specOf(table).columns.map(({ name }) => name);
    const lines = rows.map((cells) => columns.map((name) => quoted(cells[name] ?? "")).join(","));
    return `${[columns.join(","), ...lines].join("\n")}\n`;
  },
};
