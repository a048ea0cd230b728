import { readFileSync } from "node:fs";
import type { ColumnSpec, ColumnType, TableSpec } from "../../src/sources/tables/spec/table-spec";
import { type Table, type TableRow, textCell } from "../../src/sources/tables/table-row";
import type { ExportPackage, Ground } from "./open-export";
import { wellKnownBinary } from "./well-known-binary";

const EQUAL_AREA = 3035;
const SQL_TYPES: Record<ColumnType, string> = {
  string: "text",
  integer: "integer",
  number: "double precision",
  date: "date",
  "partial-date": "text",
  vintage: "text",
  uri: "text",
};

/** The whole package as one script for `psql`: tables, rows, ground, keys, views. Same package, same bytes. */
export function* postgisScript({ tables, ground }: ExportPackage): Generator<string> {
  yield `-- Klimakort's data package. Load into a database of your own: createdb klimakort && psql -d klimakort -f FILE
\\set ON_ERROR_STOP on
SET client_encoding = 'UTF8';
BEGIN;
CREATE EXTENSION IF NOT EXISTS postgis;
DROP SCHEMA IF EXISTS klimakort CASCADE;
CREATE SCHEMA klimakort;
SET LOCAL search_path = klimakort, public;
`;
  for (const table of tables.values()) yield* tableScript(table);
  yield* groundScript(ground);
  for (const { spec } of tables.values()) yield referencesOf(spec, tables);
  yield "ANALYZE;\n";
  yield readFileSync(new URL("views.sql", import.meta.url), "utf8");
  yield 'ALTER DATABASE :"DBNAME" SET search_path = klimakort, public;\nCOMMIT;\n';
}

const quoted = (name: string): string => `"${name}"`;
const listOf = (names: readonly string[]): string => names.map(quoted).join(", ");

function columnScript({ name, type, required, words }: ColumnSpec): string {
  const check =
    words === undefined
      ? ""
      : ` CHECK (${quoted(name)} IN (${words.map((word) => `'${word.replaceAll("'", "''")}'`).join(", ")}))`;
  return `  ${quoted(name)} ${SQL_TYPES[type]}${required ? " NOT NULL" : ""}${check}`;
}

function* tableScript({ spec, rows }: Table): Generator<string> {
  const isWhole = spec.key.every((name) =>
    spec.columns.some((column) => column.name === name && column.required),
  );
  const key = `  ${isWhole ? "PRIMARY KEY" : "UNIQUE"} (${listOf(spec.key)})`;
  const lines = [...spec.columns.map(columnScript), key].join(",\n");
  yield `CREATE TABLE ${spec.name} (\n${lines}\n);\n`;
  yield `COPY ${spec.name} (${listOf(spec.columns.map(({ name }) => name))}) FROM STDIN;\n`;
  for (const row of rows) yield copyLine(spec, row);
  yield "\\.\n";
}

/** PostgreSQL's text format: tab-separated, `\N` is null. */
function copyLine({ columns }: TableSpec, row: TableRow): string {
  const cells = columns.map(({ name }) => {
    const text = textCell(row, name);
    return text === null ? "\\N" : escapeText(text);
  });
  return `${cells.join("\t")}\n`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
};
const escapeText = (text: string): string =>
  text.replaceAll(/[\\\t\n\r]/gu, (character) => ESCAPES[character] ?? character);

function* groundScript(ground: readonly Ground[]): Generator<string> {
  yield `CREATE TABLE ground (
  id text PRIMARY KEY REFERENCES areas,
  level text NOT NULL,
  geom geometry(MultiPolygon, ${EQUAL_AREA}) NOT NULL
);
COPY ground (id, level, geom) FROM STDIN;
`;
  for (const { id, level, polygons } of ground) {
    const hex = Buffer.from(wellKnownBinary(polygons, EQUAL_AREA)).toString("hex");
    yield `${id}\t${level}\t${hex}\n`;
  }
  yield `\\.
-- Our catchments touch themselves in some places, which GEOS does not accept.
UPDATE ground SET geom = ST_Multi(ST_CollectionExtract(ST_MakeValid(geom), 3)) WHERE NOT ST_IsValid(geom);
CREATE INDEX ON ground USING gist (geom);
`;
}

/** References to tables whose key is one column; the others have no single row to point at. */
function referencesOf(spec: TableSpec, tables: ExportPackage["tables"]): string {
  return spec.columns
    .flatMap(({ name, refersTo }) => {
      if (refersTo === undefined || tables.get(refersTo)?.spec.key.length !== 1) return [];
      return [
        `ALTER TABLE ${spec.name} ADD FOREIGN KEY (${quoted(name)}) REFERENCES ${refersTo};\n`,
      ];
    })
    .join("");
}
