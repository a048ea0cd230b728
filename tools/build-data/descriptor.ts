import { filesOf } from "../../src/sources/tables/check-package";
import { TABLE_SPECS } from "../../src/sources/tables/spec/specs";
import type { ColumnSpec, ColumnType, TableSpec } from "../../src/sources/tables/spec/table-spec";
import { GEOGRAPHY_FILES } from "./geography-files";

export const DESCRIPTOR_NAME = "datapackage.json";

interface FieldType {
  readonly type: string;
  readonly format?: string;
  readonly pattern?: string;
}

const PARTIAL_DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";
const FIELD_TYPES: Record<ColumnType, FieldType> = {
  string: { type: "string" },
  integer: { type: "integer" },
  number: { type: "number" },
  date: { type: "date" },
  "partial-date": { type: "string", pattern: PARTIAL_DATE },
  vintage: { type: "string", pattern: `undated|${PARTIAL_DATE}` },
  uri: { type: "string", format: "uri" },
};

function fieldOf(column: ColumnSpec): object {
  const { pattern, ...type } = FIELD_TYPES[column.type];
  const limit = column.pattern ?? pattern;
  const constraints = {
    ...(column.required && { required: true }),
    ...(column.words && { enum: column.words }),
    ...(column.minimum !== undefined && { minimum: column.minimum }),
    ...(column.maximum !== undefined && { maximum: column.maximum }),
    ...(limit !== undefined && { pattern: limit }),
  };
  return {
    name: column.name,
    ...type,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** A primary key may hold no empty cell, a unique key may. */
function keyOf(spec: TableSpec): object {
  const isWhole = spec.key.every((name) =>
    spec.columns.some((column) => column.name === name && column.required),
  );
  return isWhole ? { primaryKey: spec.key } : { uniqueKeys: [spec.key] };
}

function referencesOf(spec: TableSpec): readonly object[] {
  return spec.columns.flatMap(({ name, refersTo }) => {
    if (refersTo === undefined) return [];
    const target = TABLE_SPECS.find((candidate) => candidate.name === refersTo);
    const resource = refersTo === spec.name ? {} : { resource: refersTo };
    const fields = [target?.key[0] ?? "id"];
    return [{ fields: [name], reference: { ...resource, fields } }];
  });
}

function tableResource(spec: TableSpec, names: readonly string[]): object {
  const files = filesOf(spec, names);
  const foreignKeys = referencesOf(spec);
  return {
    name: spec.name,
    type: "table",
    title: spec.title,
    path: files.length > 1 ? files : files[0],
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: spec.columns.map(fieldOf),
      missingValues: [""],
      ...keyOf(spec),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function geographyResource(file: string): object {
  const isTopology = file.endsWith(".json");
  return {
    name: file.slice(0, file.indexOf(".")) + (isTopology ? "-topology" : "-flatgeobuf"),
    path: `geography/${file}`,
    format: isTopology ? "topojson" : "fgb",
    mediatype: isTopology ? "application/json" : "application/vnd.flatgeobuf",
  };
}

/** `datapackage.json` (Frictionless Data Package v2) as text, from the rules the tables are checked by. */
export function descriptorOf(csvNames: readonly string[]): string {
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "klimakort",
    title: "Klimakort: climate progress of Denmark's 98 kommuner",
    description:
      "Every figure has its source, licence and credit in sources.csv. An empty value is missing and its flag says why; 0 is zero.",
    resources: [
      ...TABLE_SPECS.filter((spec) => filesOf(spec, csvNames).length > 0).map((spec) =>
        tableResource(spec, csvNames),
      ),
      ...Object.values(GEOGRAPHY_FILES).map(geographyResource),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
