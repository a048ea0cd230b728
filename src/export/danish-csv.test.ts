import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { danishCsv } from "./danish-csv";
import type { Table } from "./table";

const table: Table = {
  columns: [
    { key: "id", heading: "kode", kind: "code" },
    { key: "name", heading: "område", kind: "text" },
    { key: "value", heading: "værdi", kind: "number" },
  ],
  rows: [
    ["0101", "København", 1.25],
    ["0825", "Læsø", -5.2],
    ["0411", 'Ø "med; alt"', null],
    ["0999", "=1+1", 0],
  ],
};

test("opens in Danish Excel: mark, semicolons, decimal commas, codes as text", () => {
  const text = danishCsv(table);
  expect(text.startsWith("\uFEFF")).toBe(true);
  const rows = parse(text, { bom: true, delimiter: ";" });
  expect(rows).toEqual([
    ["kode", "område", "værdi"],
    ['="0101"', "København", "1,25"],
    ['="0825"', "Læsø", "-5,2"],
    ['="0411"', 'Ø "med; alt"', ""],
    ['="0999"', "'=1+1", "0"],
  ]);
  expect(text.endsWith("\r\n")).toBe(true);
});

test("keeps full precision: what is read back is what was written", () => {
  const numbers = [0.1 + 0.2, 1 / 3, -1e-9, 123_456_789.123];
  const text = danishCsv({
    columns: [{ key: "value", heading: "værdi", kind: "number" }],
    rows: numbers.map((value) => [value]),
  });
  const read = text
    .split("\r\n")
    .slice(1, -1)
    .map((line) => Number(line.replace(",", ".")));
  expect(read).toEqual(numbers);
});
