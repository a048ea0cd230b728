import type { TableFault } from "../fault";
import { parseBreaks, type Parsed, parseDecimals, parseNormalisations } from "../indicator-cells";
import { cell, faultAt, type Table, type TableRow } from "../table-row";

function checkIndicator(row: TableRow): readonly TableFault[] {
  const normalisations = parseNormalisations(cell(row, "normalisations"));
  if (normalisations.is === "broken") return [faultAt(row, "normalisations", normalisations.rule)];
  const allowed: readonly string[] = normalisations.value;
  const faults: TableFault[] = [];
  const check = (column: string, parsed: Parsed<object>): void => {
    if (parsed.is === "broken") {
      faults.push(faultAt(row, column, parsed.rule));
      return;
    }
    for (const key of Object.keys(parsed.value))
      if (!allowed.includes(key))
        faults.push(faultAt(row, column, `${key} is not among normalisations`));
  };
  check("breaks", parseBreaks(cell(row, "breaks")));
  check("decimals", parseDecimals(cell(row, "decimals")));
  const first = cell(row, "default_denominator");
  if (cell(row, "kind") === "extensive" && first !== allowed[0])
    faults.push(faultAt(row, "default_denominator", "must be the first of normalisations"));
  if (cell(row, "kind") !== "category" && cell(row, "unit") === "")
    faults.push(faultAt(row, "unit", "must not be empty but for a category"));
  if ((cell(row, "caveat_da") === "") !== (cell(row, "caveat_en") === ""))
    faults.push(faultAt(row, "caveat_en", "a caveat stands in both languages"));
  return faults;
}

/** What indicators.csv packs into one cell, and what its columns promise each other. */
export function checkIndicators(indicators: Table): readonly TableFault[] {
  return indicators.rows.flatMap(checkIndicator);
}
