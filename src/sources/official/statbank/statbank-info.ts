import { type SourceDocument, textOf } from "../imported";
import { isRecord, parseJson, ShapeFault } from "../shape-fault";

interface CodedText {
  readonly code: string;
  readonly text: string;
}

/** What StatBank says about a table: its variables with their codes. */
export interface StatbankInfo {
  readonly table: string;
  readonly variables: readonly {
    readonly id: string;
    readonly isTime: boolean;
    readonly values: readonly CodedText[];
  }[];
}

/** Names the variable of areas has in one table or another. */
const AREA_NAMES: ReadonlySet<string> = new Set(["OMRÅDE", "AMT", "KOMGRP", "KOMMUNEDK"]);
/** More cells than this are refused with HTTP 400. */
export const MOST_CELLS = 1_000_000;

function valueOf(place: string, value: unknown): CodedText {
  if (!isRecord(value) || typeof value["id"] !== "string")
    throw new ShapeFault(place, "each value must have an id", value);
  return { code: value["id"], text: typeof value["text"] === "string" ? value["text"] : "" };
}

/** Reads the answer of `tableinfo`. @throws ShapeFault */
export function readInfo(document: SourceDocument): StatbankInfo {
  const { name } = document;
  const info = parseJson(name, textOf(document));
  if (!isRecord(info) || !Array.isArray(info["variables"]))
    throw new ShapeFault(name, "must have a list called variables", info);
  const variables = info["variables"].map((variable: unknown) => {
    if (!isRecord(variable) || typeof variable["id"] !== "string")
      throw new ShapeFault(name, "each variable must have an id", variable);
    if (!Array.isArray(variable["values"]))
      throw new ShapeFault(`${name} ${variable["id"]}`, "must have a list called values", variable);
    const place = `${name} ${variable["id"]}`;
    return {
      id: variable["id"],
      isTime: variable["time"] === true || variable["id"].toUpperCase() === "TID",
      values: variable["values"].map((value) => valueOf(place, value)),
    };
  });
  return { table: typeof info["id"] === "string" ? info["id"] : name, variables };
}

/** The name of the variable of areas, as the table has it. @throws ShapeFault where none is known. */
export function areaVariable({ table, variables }: StatbankInfo): string {
  const found = variables.find(({ id }) => AREA_NAMES.has(id.toUpperCase()));
  if (found === undefined)
    throw new ShapeFault(table, "no variable of areas", variables.map(({ id }) => id).join(" "));
  return found.id;
}

/** Codes of a variable that `wanted` accepts. @throws ShapeFault where there is none. */
export function codesOf(
  { table, variables }: StatbankInfo,
  id: string,
  wanted: (value: CodedText) => boolean,
): readonly string[] {
  const variable = variables.find((candidate) => candidate.id.toUpperCase() === id);
  if (variable === undefined)
    throw new ShapeFault(
      table,
      `the table has no variable ${id}`,
      variables.map((v) => v.id),
    );
  const codes = variable.values.filter(wanted).map(({ code }) => code);
  if (codes.length === 0) throw new ShapeFault(`${table} ${id}`, "none of the wanted codes", "");
  return codes;
}

/** Periods of a table, oldest first: `2026`, `2026K1`, `2026M01`. */
export function periodsOf(info: StatbankInfo): readonly string[] {
  const time = info.variables.find(({ isTime }) => isTime);
  if (time === undefined) throw new ShapeFault(info.table, "no variable of time", "");
  return time.values.map(({ code }) => code).toSorted();
}
