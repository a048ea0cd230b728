import * as v from "valibot";
import { GAP_KINDS, SOURCE_FLAGS } from "../../../domain/figures/observation";
import { type SourceDocument, textOf } from "../imported";
import { parseJson, ShapeFault } from "../shape-fault";

const name = v.pipe(v.string(), v.minLength(1));

const mappingShape = v.strictObject({
  /** Id in `sources.csv`. */
  source: name,
  /** Column of the kommune code: 101 or 0101. */
  area: name,
  /** Column of the year, or the year of all rows. */
  year: v.union([name, v.pipe(v.number(), v.integer())]),
  /** Column → indicator, or more about it. */
  values: v.record(
    name,
    v.union([
      name,
      v.strictObject({
        indicator: name,
        /** What a figure is multiplied with to be in the indicator's unit. */
        scale: v.optional(v.number(), 1),
        flag: v.optional(v.picklist(SOURCE_FLAGS)),
      }),
    ]),
  ),
  delimiter: v.optional(v.picklist([",", ";", "\t"]), ","),
  decimal: v.optional(v.picklist([".", ","]), "."),
  /** Text of a gap → kind of gap. */
  gaps: v.optional(v.record(v.string(), v.picklist(GAP_KINDS)), {}),
  /** Where the list of rows is in a JSON file, such as `data.items`. */
  rows: v.optional(v.string(), ""),
});

/** How the columns of a foreign table become figures. */
export type TableMapping = v.InferOutput<typeof mappingShape>;

/** @throws ShapeFault that names the first key that is wrong. */
export function readMapping(document: SourceDocument): TableMapping {
  const parsed = v.safeParse(mappingShape, parseJson(document.name, textOf(document)));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue) ?? "";
  throw new ShapeFault(`${document.name} ${path}`, issue.message, issue.input ?? "");
}
