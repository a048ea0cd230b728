import { initiativesIn } from "../../domain/actions/counting/border";
import { type FactNumber, paragraph, type Section } from "../blocks";
import { factNumber, type ReportContext } from "../context";

/** What stands in the way, where a source says so. */
export function barriersSection({ known, members, words }: ReportContext): Section {
  const t = words.t.report;
  const all = initiativesIn(known, new Set(members.map((member) => member.area)));
  const barriers = all.flatMap(({ initiative: { name, barrier } }) =>
    barrier === null ? [] : [paragraph(`${name}: ${barrier}`)],
  );
  return {
    id: "barriers",
    title: t.sections.barriers,
    blocks: barriers.length === 0 ? [paragraph(t.noBarriers)] : barriers,
  };
}

/** The version that the report is frozen to. */
export function versionNumber(context: ReportContext): FactNumber {
  const { tables, words } = context;
  const t = words.t.report;
  return factNumber(context, "version", tables.manifest.version, t.facts.version, [], {
    area: null,
    year: tables.manifest.dataDate,
    note: t.versionNote,
  });
}

/** There is one version of the data so far, and the report says so. */
export function changesSection(context: ReportContext): Section {
  const t = context.words.t.report;
  return {
    id: "changes",
    title: t.sections.changes,
    blocks: [paragraph(t.onlyVintage(versionNumber(context)))],
  };
}
