import * as v from "valibot";
import { NORMALISATIONS } from "../../domain/figures/indicator";
import { isOwnId, type OwnIndicator } from "../../domain/own-data/own-indicator";

const Text = v.strictObject({ da: v.string(), en: v.string() });
const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/u), v.check(isOwnId));
const Values = v.record(v.pipe(v.string(), v.regex(/^\d{4}$/u)), v.pipe(v.number(), v.finite()));

const Kept = v.strictObject({
  schema: v.literal(1),
  indicators: v.array(
    v.strictObject({
      indicator: v.strictObject({
        id: Id,
        theme: v.literal("own"),
        name: Text,
        unit: v.string(),
        kind: v.picklist(["extensive", "intensive"]),
        defaultDenominator: v.picklist(NORMALISATIONS),
        denominatorReason: Text,
        normalisations: v.array(v.picklist(NORMALISATIONS)),
        direction: v.literal("neutral"),
        breaks: v.strictObject({}),
        palette: v.literal("sequential"),
        decimals: v.strictObject({ total: v.number() }),
        definition: Text,
        caveat: Text,
        source: Id,
      }),
      source: v.strictObject({
        id: Id,
        title: v.string(),
        publisher: v.string(),
        url: v.literal(""),
        table: v.null(),
        licence: v.string(),
        credit: v.string(),
        retrieved: v.pipe(v.string(), v.isoDate()),
        note: v.null(),
      }),
      years: v.array(v.strictObject({ year: v.pipe(v.number(), v.integer()), values: Values })),
    }),
  ),
});

/** Indicators as a browser kept them; none where the text is not ours. */
export function readKept(text: string): readonly OwnIndicator[] {
  try {
    return v.parse(Kept, JSON.parse(text)).indicators;
  } catch {
    return [];
  }
}
