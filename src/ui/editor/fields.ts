import type { Messages } from "../../i18n/messages";
import { INITIATIVE_KINDS } from "../../domain/actions/initiative";
import { type AreaLevel, areasOn, type IsoDate } from "../../domain/areas/area";
import type { Tables } from "../../domain/package/tables";

export interface Option {
  readonly value: string;
  readonly label: string;
}

export type Column = keyof Messages["register"]["fields"];

/** How a cell is written: one line, many lines, or a choice. */
export interface Field {
  readonly column: Column;
  readonly required: boolean;
  readonly options?: readonly Option[];
  /** Words that others have used; anything else may be written too. */
  readonly suggestions?: readonly string[];
  readonly long?: boolean;
}

export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly Field[];
}

const fromWords = (words: Readonly<Record<string, string>>, keys: readonly string[]): Option[] =>
  keys.map((value) => ({ value, label: words[value] ?? value }));

/** The areas of a level on a date as options, in Danish order. */
export function areaOptions(tables: Tables, level: AreaLevel, date: IsoDate): readonly Option[] {
  const collator = new Intl.Collator("da");
  return areasOn(tables.core.areas, level, date)
    .map(({ id, name }) => ({ value: id, label: `${name} (${id})` }))
    .toSorted((a, b) => collator.compare(a.label, b.label));
}

const must = (column: Column, more: Partial<Field> = {}): Field => ({
  column,
  required: true,
  ...more,
});
const may = (column: Column, more: Partial<Field> = {}): Field => ({
  column,
  required: false,
  ...more,
});

/** The fields of an initiative in the order they are written. */
export function fieldGroups(t: Messages, tables: Tables, date: IsoDate): readonly FieldGroup[] {
  const words = t.municipality;
  const initiatives = tables.actions.initiatives.map(({ id, name }) => ({
    value: id,
    label: name,
  }));
  const sources = tables.core.sources.map(({ id, title }) => ({ value: id, label: title }));
  const themes = [...new Set(tables.actions.initiatives.map(({ theme }) => theme))];
  return [
    {
      title: t.register.basics,
      fields: [
        must("name"),
        must("id"),
        must("kind", { options: fromWords(words.kinds, INITIATIVE_KINDS) }),
        must("theme", { suggestions: themes }),
        must("status", { options: fromWords(words.statuses, Object.keys(words.statuses)) }),
        must("coverage", { options: fromWords(words.coverage, Object.keys(words.coverage)) }),
        may("start"),
        may("end"),
        may("lead"),
        may("barrier"),
        may("note", { long: true }),
      ],
    },
    {
      title: t.register.money,
      fields: [
        may("funding_source"),
        may("funding_amount_dkk"),
        may("funding_eu_dkk"),
        may("results_url"),
      ],
    },
    {
      title: t.register.links,
      fields: [
        may("footprint", { options: areaOptions(tables, "catchment", date) }),
        may("part_of", { options: initiatives }),
        may("same_effect_as", { options: initiatives }),
        may("url"),
        must("source", { options: sources }),
      ],
    },
  ];
}

/** The sentence of a rule of the build; the rule itself where no sentence is known. */
export function ruleSentence(t: Messages["register"], rule: string): string {
  return t.rules.find(([start]) => rule.startsWith(start))?.[1] ?? rule;
}
