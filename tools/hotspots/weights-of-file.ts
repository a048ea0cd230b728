import { cell, faultAt, numberCell, type TableRow } from "../../src/sources/tables/table-row";
import { needed, type TableSpec } from "../../src/sources/tables/spec/table-spec";
import { weightsFromLinks } from "../../src/statistics/weights/from-links";
import type { Link, SpatialWeights } from "../../src/statistics/weights/spatial-weights";
import { checkedRows, faultsAsError, readText } from "./read-rows";

const ENDS = [needed("i", "string"), needed("j", "string")];
const BINARY: TableSpec = {
  name: "weights",
  title: "Directed links from i to j",
  key: ["i", "j"],
  columns: ENDS,
  mayBeEmpty: true,
};
const WEIGHTED: TableSpec = {
  ...BINARY,
  columns: [...ENDS, needed("w", "number", { minimum: 0, maximum: Number.MAX_VALUE })],
};

/** Whether the header has a third column. */
const isWeighted = (text: string): boolean => /^[^\r\n]*,[^\r\n]*,/u.test(text);

function linkOf(row: TableRow, places: ReadonlyMap<string, number>): Link {
  const link = {
    from: places.get(cell(row, "i")) ?? NaN,
    to: places.get(cell(row, "j")) ?? NaN,
  };
  const weight = numberCell(row, "w");
  return weight === null ? link : { ...link, weight };
}

/** CSV `i,j` or `i,j,w` over the sites that have a row in VALUES. @throws InputError with one line per fault. */
export async function weightsOfFile(path: string, ids: readonly string[]): Promise<SpatialWeights> {
  const text = await readText(path);
  const rows = checkedRows(path, text, isWeighted(text) ? WEIGHTED : BINARY, false);
  const places = new Map(ids.map((id, place) => [id, place]));
  const unknown = rows.flatMap((row) =>
    ["i", "j"]
      .filter((column) => !places.has(cell(row, column)))
      .map((column) => faultAt(row, column, "no value has this id")),
  );
  if (unknown.length > 0) throw faultsAsError(unknown);
  return weightsFromLinks(
    ids.length,
    rows.map((row) => linkOf(row, places)),
  );
}
