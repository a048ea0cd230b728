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
  const taking = draft.participants.map((cells, place) => rowOf("participants", place, cells));
  const ids: Readonly<Record<string, ReadonlySet<string>>> = {
    initiatives: new Set(all.map(({ cells }) => cells.get("id") ?? "")),
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

const quoted = (text: string): string =>
  /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The checks that `klimakort build-data` makes, on what one reader proposes. */
export const registerRules: RegisterRules = {
  check(tables, draft, replaces) {
    return faultsOfDraft(tables, draft, replaces).map(
      ({ file, row, column, rule }): DraftFault => ({
        table: file as RegisterTable,
        place: row,
        column,
        rule,
      }),
    );
  },
  csv(table, rows) {
    const columns = specOf(table).columns.map(({ name }) => name);
    const lines = rows.map((cells) => columns.map((name) => quoted(cells[name] ?? "")).join(","));
    return `${[columns.join(","), ...lines].join("\n")}\n`;
  },
};
