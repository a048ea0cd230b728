import type { ActionTables } from "../../src/domain/package/data-package";
import { type Effect, readShares } from "../../src/domain/actions/effect";
import type { Initiative, Participant } from "../../src/domain/actions/initiative";
import type { PlanEvent, Target } from "../../src/domain/actions/plan";
import type { Criterion } from "../../src/domain/actions/plan-checks";
import { type PackageTables, tableOf } from "../../src/sources/tables/check-package";
import { cell, numberCell, type TableRow, textCell } from "../../src/sources/tables/table-row";

function planOf(row: TableRow): PlanEvent {
  return {
    area: cell(row, "area"),
    event: cell(row, "event") as PlanEvent["event"],
    date: cell(row, "date"),
    precision: cell(row, "precision") as PlanEvent["precision"],
    round: textCell(row, "round"),
    source: cell(row, "source"),
    note: textCell(row, "note"),
  };
}

function targetOf(row: TableRow): Target {
  return {
    area: cell(row, "area"),
    kind: cell(row, "kind") as Target["kind"],
    year: numberCell(row, "year"),
    reductionPct: numberCell(row, "reduction_pct"),
    baseYear: numberCell(row, "base_year"),
    scope: cell(row, "scope") as Target["scope"],
    status: cell(row, "status") as Target["status"],
    source: cell(row, "source"),
    sourceUrl: textCell(row, "source_url"),
    sourceDate: textCell(row, "source_date"),
    note: textCell(row, "note"),
  };
}

function initiativeOf(row: TableRow): Initiative {
  return {
    id: cell(row, "id"),
    name: cell(row, "name"),
    kind: cell(row, "kind") as Initiative["kind"],
    theme: cell(row, "theme"),
    status: cell(row, "status") as Initiative["status"],
    start: textCell(row, "start"),
    end: textCell(row, "end"),
    lead: textCell(row, "lead"),
    fundingSource: textCell(row, "funding_source"),
    fundingAmountDkk: numberCell(row, "funding_amount_dkk"),
    fundingEuDkk: numberCell(row, "funding_eu_dkk"),
    resultsUrl: textCell(row, "results_url"),
    footprint: textCell(row, "footprint"),
    partOf: textCell(row, "part_of"),
    sameEffectAs: textCell(row, "same_effect_as"),
    coverage: cell(row, "coverage") as Initiative["coverage"],
    barrier: textCell(row, "barrier"),
    url: textCell(row, "url"),
    source: cell(row, "source"),
    note: textCell(row, "note"),
  };
}

function participantOf(row: TableRow): Participant {
  return {
    initiative: cell(row, "initiative"),
    area: cell(row, "area"),
    role: cell(row, "role") as Participant["role"],
    from: textCell(row, "from"),
    to: textCell(row, "to"),
    basis: cell(row, "basis"),
  };
}

function effectOf(row: TableRow): Effect {
  return {
    initiative: cell(row, "initiative"),
    indicator: cell(row, "indicator"),
    low: numberCell(row, "low"),
    mid: numberCell(row, "mid"),
    high: numberCell(row, "high"),
    baseYear: numberCell(row, "base_year"),
    targetYear: Number(cell(row, "target_year")),
    method: cell(row, "method"),
    shares: readShares(cell(row, "shares")),
    source: cell(row, "source"),
  };
}

function criterionOf(row: TableRow): Criterion {
  return {
    id: cell(row, "id"),
    component: cell(row, "component"),
    text: cell(row, "text_da"),
    check: textCell(row, "check") as Criterion["check"],
    limit: textCell(row, "limit"),
    page: textCell(row, "page"),
    source: cell(row, "source"),
  };
}

/** Compiles plans, targets, initiatives, their effects and criteria. The tables must have been checked. */
export function compileActions(tables: PackageTables): ActionTables {
  const rows = (name: string): readonly TableRow[] => tableOf(tables, name).rows;
  return {
    schema: 1,
    plans: rows("plans").map(planOf),
    targets: rows("targets").map(targetOf),
    initiatives: rows("initiatives").map(initiativeOf),
    participants: rows("participants").map(participantOf),
    effects: rows("effects").map(effectOf),
    criteria: rows("criteria").map(criterionOf),
  };
}
