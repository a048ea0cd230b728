import { STATBANK_TABLES } from "../../src/sources/official/statbank/statbank-tables";
import { dagi } from "./dagi";
import { energidataservice } from "./energidataservice";
import type { Importer } from "./importer";
import { klimaregnskab } from "./klimaregnskab";
import { kystplanlaegger } from "./kystplanlaegger";
import { statbankImporter } from "./statbank";
import { table } from "./table";

const STATBANK = STATBANK_TABLES.map(statbankImporter);

/** Every source there is an importer for. */
export const IMPORTERS: readonly Importer[] = [
  klimaregnskab,
  ...STATBANK,
  energidataservice,
  dagi,
  kystplanlaegger,
  table,
];

/** The importers that a name stands for; `statbank` is all its tables. */
export const importersOf = (name: string): readonly Importer[] =>
  name === "statbank" ? STATBANK : IMPORTERS.filter((importer) => importer.name === name);
