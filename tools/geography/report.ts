import { gzipSync } from "node:zlib";
import type { FittedCatchment } from "./fit/compare-fit";
import type { SetMeasures } from "./measure-set";
import type { OfficialAreas } from "./official-areas";

const GZIP_LEVEL = 9;
const WORST_SHOWN = 10;

/**
 * Where the sources define an area differently, so that no generalisation brings them together:
 * from 2011 ARE207 measures cadastred ground only, which leaves out many lakes (Statistics Denmark).
 */
const DIFFERENT_DEFINITION = new Map([
  ["0746", "definition: ARE207 leaves out lakes that lie outside the cadastre"],
  ["0563", "definition: the coastline takes in foreshore that lies outside the cadastre"],
  ["0550", "definition: the cadastre takes in foreshore outside the coastline"],
]);

export interface AreaDeviation {
  readonly id: string;
  readonly name: string;
  readonly official_km2: number;
  readonly source_km2: number;
  readonly display_km2: number;
  readonly analysis_km2: number;
  /** The display area less the official, in per cent of the official. */
  readonly deviation_pct: number;
  /** The display area less that of the ungeneralised export, in per cent of the latter. */
  readonly generalisation_pct: number;
  readonly note?: string;
}

export interface GeographyReport {
  /** What must be said wherever the files are shown. */
  readonly credits: readonly string[];
  readonly settings: Readonly<Record<string, number>>;
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly gzip: number }>>;
  readonly checks: Readonly<Record<string, CheckedSet>>;
  /** Catchments against the land: ground taken from and given to each, km². */
  readonly fitted: readonly FittedCatchment[];
  readonly official: {
    readonly source: string;
    readonly median_deviation_pct: number;
    readonly worst: readonly string[];
    readonly areas: readonly AreaDeviation[];
  } | null;
}

interface CheckedSet {
  readonly areas: number;
  readonly rings: number;
  readonly vertices: number;
  readonly total_km2: number;
  readonly largest_overlap_m2: number;
  readonly largest_overlap_between: readonly string[];
  readonly largest_gap_m2: number;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const toKm2 = (squareMetres: number): number => round(squareMetres / 1e6, 3);

export function checkedSet(measures: SetMeasures): CheckedSet {
  const total = [...measures.areas.values()].reduce((sum, area) => sum + area, 0);
  return {
    areas: measures.areas.size,
    rings: measures.rings,
    vertices: measures.vertices,
    total_km2: toKm2(total),
    largest_overlap_m2: round(measures.overlap.squareMetres, 1),
    largest_overlap_between: measures.overlap.between,
    largest_gap_m2: round(measures.gap.squareMetres, 1),
  };
}

/** `edition` is the month of the DAGI export in Danish; null if it was not told. */
export function creditsOf(edition: string | null, hasCatchments: boolean): readonly string[] {
  const month = edition === null ? "" : ` ${edition},`;
  return [
    `Indeholder data fra Klimadatastyrelsen, DAGI,${month} CC BY 4.0`,
    ...(hasCatchments ? ["Miljøstyrelsen, hovedvandoplande, vandområdeplan 3"] : []),
    "Natural Earth 1:10m, world-atlas",
  ];
}

export interface MeasuredStages {
  readonly source: SetMeasures;
  readonly display: SetMeasures;
  readonly analysis: SetMeasures;
}

/** Areas against the official ones, worst first. */
export function compareAreas(
  stages: MeasuredStages,
  nameOf: ReadonlyMap<string, string>,
  official: OfficialAreas,
): GeographyReport["official"] {
  const areas = [...official.squareKilometres]
    .filter(([id]) => stages.display.areas.has(id))
    .map(([id, officialKm2]) => deviationOf(id, nameOf.get(id) ?? id, officialKm2, stages))
    .toSorted(
      (a, b) => Math.abs(b.deviation_pct) - Math.abs(a.deviation_pct) || (a.id < b.id ? -1 : 1),
    );
  if (areas.length === 0) return null;
  return {
    source: `ARE207, 1 January ${official.year}`,
    median_deviation_pct: round(median(areas.map((area) => Math.abs(area.deviation_pct))), 3),
    worst: areas.slice(0, WORST_SHOWN).map(({ name, deviation_pct: pct }) => `${name} ${pct} %`),
    areas,
  };
}

function deviationOf(
  id: string,
  name: string,
  officialKm2: number,
  { source, display, analysis }: MeasuredStages,
): AreaDeviation {
  const sourceArea = source.areas.get(id) ?? Number.NaN;
  const displayArea = display.areas.get(id) ?? Number.NaN;
  const note = DIFFERENT_DEFINITION.get(id);
  return {
    id,
    name,
    official_km2: officialKm2,
    source_km2: toKm2(sourceArea),
    display_km2: toKm2(displayArea),
    analysis_km2: toKm2(analysis.areas.get(id) ?? Number.NaN),
    deviation_pct: round(100 * (displayArea / 1e6 / officialKm2 - 1), 2),
    generalisation_pct: round(100 * (displayArea / sourceArea - 1), 3),
    ...(note === undefined ? {} : { note }),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function sizesOf(files: ReadonlyMap<string, Uint8Array | string>): GeographyReport["files"] {
  return Object.fromEntries(
    [...files].map(([name, content]) => {
      const bytes = Buffer.from(content);
      return [name, { bytes: bytes.length, gzip: gzipSync(bytes, { level: GZIP_LEVEL }).length }];
    }),
  );
}

/** The report as lines for a reader. */
export function reportText({ credits, files, checks, fitted, official }: GeographyReport): string {
  const sizes = Object.entries(files).map(
    ([name, { bytes, gzip }]) => `${name}: ${bytes} bytes, ${gzip} gzip`,
  );
  const lines = [...credits, ...sizes];
  for (const [name, set] of Object.entries(checks)) {
    lines.push(
      `${name}: ${set.areas} areas, ${set.vertices} vertices, ${set.total_km2} km2, largest overlap ${set.largest_overlap_m2} m2, largest gap ${set.largest_gap_m2} m2`,
    );
  }
  for (const { id, name, added_km2: added, removed_km2: removed } of fitted) {
    lines.push(`${id} ${name}: ${added} km2 of land added, ${removed} km2 of sea removed`);
  }
  if (official === null) lines.push("no official areas to compare with");
  else {
    lines.push(
      `median deviation from ${official.source}: ${official.median_deviation_pct} %`,
      `worst: ${official.worst.join(", ")}`,
    );
    for (const { name, note, deviation_pct: pct } of official.areas) {
      if (note !== undefined) lines.push(`${name} ${pct} %: ${note}`);
    }
  }
  return `${lines.join("\n")}\n`;
}
