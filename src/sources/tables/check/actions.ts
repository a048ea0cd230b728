import type { TableFault } from "../fault";
import { readShares } from "../../../domain/actions/effect";
import { cell, faultAt, numberCell, type Table, type TableRow } from "../table-row";

const PRECISION_OF_LENGTH: Readonly<Record<number, string>> = { 4: "year", 7: "month", 10: "day" };

/** A date is written as far as it is known. */
export function checkPlanDates(plans: Table): readonly TableFault[] {
  return plans.rows.flatMap((row) => {
    const known = PRECISION_OF_LENGTH[cell(row, "date").length];
    return known === undefined || known === cell(row, "precision")
      ? []
      : [faultAt(row, "precision", `the date says ${known}`)];
  });
}

/** Compares as far as both dates go: `2024` does not lie after `2024-03`. */
function liesAfter(from: string, to: string): boolean {
  const length = Math.min(from.length, to.length);
  return length > 0 && from.slice(0, length) > to.slice(0, length);
}

/** What ends does not end before it starts. */
function checkSpan(table: Table, start: string, end: string): readonly TableFault[] {
  return table.rows
    .filter((row) => liesAfter(cell(row, start), cell(row, end)))
    .map((row) => faultAt(row, end, `must not lie before ${start}`));
}

/** Ids that an initiative is part of, by way of others too; its own id last if it is a ring. */
function wholesOf(id: string, partOf: ReadonlyMap<string, string>): readonly string[] {
  const wholes: string[] = [];
  let above = partOf.get(id) ?? "";
  while (above !== "" && !wholes.includes(above)) {
    wholes.push(above);
    above = partOf.get(above) ?? "";
  }
  return wholes;
}

/** A footprint is a catchment; an initiative is not its own part, nor the EU's share more than the whole. */
function checkInitiatives(initiatives: Table, areas: Table): readonly TableFault[] {
  const levels = new Map(areas.rows.map((row) => [cell(row, "id"), cell(row, "level")]));
  const partOf = new Map(initiatives.rows.map((row) => [cell(row, "id"), cell(row, "part_of")]));
  return initiatives.rows.flatMap((row) => {
    const id = cell(row, "id");
    const level = levels.get(cell(row, "footprint"));
    const [amount, eu] = ["funding_amount_dkk", "funding_eu_dkk"].map((c) => numberCell(row, c));
    const faults: TableFault[] = [];
    if (level !== undefined && level !== "catchment")
      faults.push(faultAt(row, "footprint", "must be a catchment"));
    if (wholesOf(id, partOf).includes(id))
      faults.push(faultAt(row, "part_of", "must not lead back to the initiative"));
    if (id !== "" && cell(row, "same_effect_as") === id)
      faults.push(faultAt(row, "same_effect_as", "must be another initiative"));
    if ((eu ?? 0) > (amount ?? Infinity))
      faults.push(faultAt(row, "funding_eu_dkk", "must not be more than funding_amount_dkk"));
    return faults;
  });
}

/** Only kommuner take part. */
function checkParticipants(participants: Table, areas: Table): readonly TableFault[] {
  const levels = new Map(areas.rows.map((row) => [cell(row, "id"), cell(row, "level")]));
  return participants.rows
    .filter((row) => (levels.get(cell(row, "area")) ?? "municipality") !== "municipality")
    .map((row) => faultAt(row, "area", "must be a kommune"));
}

/** What the rows of the register of initiatives promise each other. */
export function checkRegister(
  initiatives: Table,
  participants: Table,
  areas: Table,
): readonly TableFault[] {
  return [
    ...checkSpan(initiatives, "start", "end"),
    ...checkInitiatives(initiatives, areas),
    ...checkSpan(participants, "from", "to"),
    ...checkParticipants(participants, areas),
  ];
}

function isRising(row: TableRow): boolean {
  const bounds = ["low", "mid", "high"].flatMap((column) => numberCell(row, column) ?? []);
  return bounds.length > 0 && bounds.every((bound, at) => bound >= (bounds[at - 1] ?? bound));
}

/** An effect has a size, its bounds rise, and its shares are those of members and sum to 1. */
export function checkEffects(effects: Table, participants: Table): readonly TableFault[] {
  const members = new Set(
    participants.rows
      .filter((row) => cell(row, "role") !== "observer")
      .map((row) => `${cell(row, "initiative")} ${cell(row, "area")}`),
  );
  return effects.rows.flatMap((row) => {
    const faults: TableFault[] = [];
    if (!isRising(row)) faults.push(faultAt(row, "low", "low ≤ mid ≤ high, at least one of them"));
    if (cell(row, "shares") === "") return faults;
    const shares = readShares(cell(row, "shares"));
    const isOfMembers = Object.keys(shares ?? {}).every((area) =>
      members.has(`${cell(row, "initiative")} ${area}`),
    );
    if (shares === null)
      faults.push(faultAt(row, "shares", "must be kommune:share;…, each once, with sum 1"));
    else if (!isOfMembers) faults.push(faultAt(row, "shares", "must be shares of members"));
    return faults;
  });
}
