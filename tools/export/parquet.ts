import { parquetWriteBuffer } from "hyparquet-writer";
import type { ColumnSpec } from "../../src/sources/tables/spec/table-spec";
import { numberCell, type Table, textCell } from "../../src/sources/tables/table-row";
import { EQUAL_AREA_CRS } from "./equal-area-crs";
import type { ExportPackage, Ground } from "./open-export";
import { type Polygons, wellKnownBinary } from "./well-known-binary";

export interface ParquetFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every table as Parquet, and the ground as GeoParquet 1.1 (WKB, EPSG:3035). Same package, same bytes. */
export function* parquetFiles({ tables, ground }: ExportPackage): Generator<ParquetFile> {
  for (const table of tables.values()) yield tableFile(table);
  yield groundFile(ground);
}

function tableFile({ spec, rows }: Table): ParquetFile {
  const columnData = spec.columns.map((column) => ({
    name: column.name,
    nullable: !column.required,
    ...cellsOf(column, rows),
  }));
  return {
    name: `${spec.name}.parquet`,
    bytes: new Uint8Array(parquetWriteBuffer({ columnData })),
  };
}

type Cells =
  | { readonly type: "STRING"; readonly data: (string | null)[] }
  | { readonly type: "DOUBLE" | "INT32"; readonly data: (number | null)[] };

/** Dates stay ISO text, as in the CSV: most of the package's dates are known to the year or month alone. */
function cellsOf({ name, type }: ColumnSpec, rows: Table["rows"]): Cells {
  if (type === "number" || type === "integer") {
    const data = rows.map((row) => numberCell(row, name));
    return { type: type === "number" ? "DOUBLE" : "INT32", data };
  }
  return { type: "STRING", data: rows.map((row) => textCell(row, name)) };
}

function groundFile(ground: readonly Ground[]): ParquetFile {
  const boxes = ground.map(({ polygons }) => boxOf(polygons));
  const geo = {
    version: "1.1.0",
    primary_column: "geometry",
    columns: {
      geometry: {
        encoding: "WKB",
        geometry_types: ["MultiPolygon"],
        crs: EQUAL_AREA_CRS,
        edges: "planar",
        bbox: boxes.reduce(joined),
      },
    },
  };
  const text = (name: "id" | "level" | "name") => ({
    name,
    type: "STRING" as const,
    nullable: false,
    data: ground.map((one) => one[name]),
  });
  const geometry = {
    name: "geometry",
    type: "BYTE_ARRAY" as const,
    nullable: false,
    statistics: false,
    data: ground.map(({ polygons }) => wellKnownBinary(polygons)),
  };
  const bytes = parquetWriteBuffer({
    columnData: [text("id"), text("level"), text("name"), geometry],
    kvMetadata: [{ key: "geo", value: JSON.stringify(geo) }],
  });
  return { name: "ground.parquet", bytes: new Uint8Array(bytes) };
}

/** Least x and y, greatest x and y. */
type Box = [number, number, number, number];

const joined = (p: Box, q: Box): Box => [
  Math.min(p[0], q[0]),
  Math.min(p[1], q[1]),
  Math.max(p[2], q[2]),
  Math.max(p[3], q[3]),
];

function boxOf(polygons: Polygons): Box {
  let box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of polygons.flat(2)) box = joined(box, [x, y, x, y]);
  return box;
}
