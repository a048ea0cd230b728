import type { Target } from "../../domain/actions/plan";
import { baseText, targetPhrase } from "../../i18n/target-text";
import { type Block, type FactNumber, paragraph, type Section } from "../blocks";
import { factNumber, type ReportContext } from "../context";
import { distanceBlocks } from "./distance";

/** A published target; `index` is its place among the package's targets. */
export function targetNumber(context: ReportContext, target: Target, index: number): FactNumber {
  const { tables, words } = context;
  return factNumber(
    context,
    `target/${index + 1}`,
    targetPhrase(words, target),
    words.t.report.facts.target,
    [target.source],
    {
      area: tables.areas.get(target.area) ?? null,
      year: target.year === null ? null : String(target.year),
      note: target.note,
      url: target.sourceUrl,
    },
  );
}

function targetTable(
  context: ReportContext,
  targets: readonly { readonly target: Target; readonly index: number }[],
): Block {
  const { tables, words } = context;
  const { report, municipality } = words.t;
  const columns = report.columns;
  return {
    is: "table",
    caption: report.sections.targets,
    columns: [
      columns.municipality,
      columns.target,
      columns.base,
      columns.scope,
      columns.status,
    ].map((text) => ({ text, isNumber: false })),
    rows: targets.map(({ target, index }) => ({
      head: tables.areas.get(target.area)?.name ?? target.area,
      cells: [
        [targetNumber(context, target, index)],
        [target.kind === "reduction" ? baseText(words, target) : report.none],
        [municipality.targets.scopes[target.scope]],
        [municipality.targets.status[target.status]],
      ],
    })),
  };
}

/** Targets as they are published, and of whom none is known. */
export function targetsSection(context: ReportContext): Section {
  const { members, tables, words } = context;
  const t = words.t.report;
  const inside = new Set(members.map(({ area }) => area));
  const name = (area: string): string => tables.areas.get(area)?.name ?? area;
  const targets = tables.actions.targets
    .map((target, index) => ({ target, index }))
    .filter(({ target }) => inside.has(target.area))
    .toSorted((a, b) => words.format.compare(name(a.target.area), name(b.target.area)));
  const known = new Set(targets.map(({ target }) => target.area));
  const without = [...inside].filter((area) => !known.has(area)).map(name);
  const missing = without.toSorted((a, b) => words.format.compare(a, b));
  return {
    id: "targets",
    title: t.sections.targets,
    blocks: [
      paragraph(t.targetsLead, true),
      targets.length === 0 ? paragraph(t.noTargets) : targetTable(context, targets),
      ...(targets.length === 0 || missing.length === 0
        ? []
        : [paragraph(`${t.targetsMissing(missing.length)} ${words.format.list(missing)}.`, true)]),
      ...distanceBlocks(context),
    ],
  };
}
