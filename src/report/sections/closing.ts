import { initiativesIn } from "../../domain/actions/counting/border";
import { paragraph, type Section } from "../blocks";
import type { ReportContext } from "../context";

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

/** There is one version of the data so far, and the report says so. */
export function changesSection({ tables, words }: ReportContext): Section {
  const t = words.t.report;
  return {
    id: "changes",
    title: t.sections.changes,
    blocks: [paragraph(t.onlyVintage(tables.manifest.version)), paragraph(t.versionNote, true)],
  };
}
