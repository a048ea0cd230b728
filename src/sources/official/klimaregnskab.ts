import { type ImportedFigure, type SourceDocument, textOf } from "./imported";
import { isRecord, parseJson, ShapeFault } from "./shape-fault";

const SOURCE = "klimaregnskab";
const GROSS_SOURCE = "klimaregnskab-brutto";
const TOTAL = "Samlet";
/** Sectors as the source names them → our sector. */
const SECTORS: ReadonlyMap<string, string> = new Map([
  ["Energi", "ghg_energy"],
  ["Transport", "ghg_transport"],
  ["Landbrug", "ghg_agriculture"],
  ["Affaldsdeponi", "ghg_waste"],
  ["Spildevand", "ghg_waste"],
  ["Kemiske processer", "ghg_industry"],
]);
const TONNES = "ton co2e";
const TONNES_PER_HEAD = "ton co2e/indb.";
/** Sums agree within a tonne or a millionth. */
const TOLERANCE_TONNES = 1;
const TOLERANCE_SHARE = 1e-6;

interface SourceRow {
  readonly sector: string;
  readonly type: string;
  readonly unit: string;
  readonly value: number | null;
}

/** One kommune in one year, as one call answers it. */
export interface AccountAnswer {
  readonly area: string;
  readonly year: number;
  readonly rows: readonly SourceRow[];
}

const unitOf = (text: string): string => text.replaceAll("₂", "2").trim().toLowerCase();

function rowOf(place: string, row: unknown): SourceRow {
  if (!isRecord(row)) throw new ShapeFault(place, "each row must be an object", row);
  const [sector, type, unit, value] = [row["sektor"], row["type"], row["enhed"], row["værdi"]];
  if (typeof sector !== "string") throw new ShapeFault(place, "sektor must be a text", row);
  if (typeof unit !== "string") throw new ShapeFault(place, "enhed must be a text", row);
  if (value !== null && (typeof value !== "number" || !Number.isFinite(value)))
    throw new ShapeFault(place, "værdi must be a number or null", row);
  return { sector, type: typeof type === "string" ? type : "", unit: unitOf(unit), value };
}

function rowsOf(place: string, answer: unknown): readonly SourceRow[] {
  if (!isRecord(answer) || !Array.isArray(answer["data"]))
    throw new ShapeFault(place, "must hold a list called data", answer);
  return answer["data"].map((row) => rowOf(place, row));
}

/**
 * Answers of the account. An answer of the interface does not say whose it is: its name does,
 * `0101-2023`. A file holds a list of `{municipality, year, data}`.
 */
export function readAccount(document: SourceDocument): readonly AccountAnswer[] {
  const { name } = document;
  const parsed = parseJson(name, textOf(document));
  if (!Array.isArray(parsed)) {
    const [, area, year] = /^(\d{4})-(\d{4})$/u.exec(name) ?? [];
    if (area === undefined || year === undefined)
      throw new ShapeFault(name, "a file must be a list of {municipality, year, data}", parsed);
    return [{ area, year: Number(year), rows: rowsOf(name, parsed) }];
  }
  return parsed.map((entry: unknown, index) => {
    const place = `${name}[${index}]`;
    if (!isRecord(entry) || !Number.isInteger(Number(entry["year"])))
      throw new ShapeFault(place, "must be {municipality, year, data}", entry);
    const area = String(entry["municipality"]).padStart(4, "0");
    return { area, year: Number(entry["year"]), rows: rowsOf(place, entry) };
  });
}

/** The sum of what is known; null where nothing is. */
function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : roundTonnes(known.reduce((sum, value) => sum + value, 0));
}

/** A sum of decimals without the last digits that only adding made. */
const roundTonnes = (value: number): number => Number(value.toPrecision(12));

/** Two rows “Samlet” of one unit, sectors above and below zero: net is their sum, gross the larger. */
function totalRows(rows: readonly SourceRow[], unit: string, place: string): readonly number[] {
  const totals = rows.filter((row) => row.sector === TOTAL && row.unit === unit && isEmission(row));
  if (totals.length > 2) throw new ShapeFault(place, `two rows ${TOTAL} in ${unit}`, totals.length);
  return totals.flatMap(({ value }) => (value === null ? [] : [value]));
}

const isEmission = ({ type }: SourceRow): boolean => !/energiforbrug|selvforsyning/iu.test(type);
const isRatio = ({ type, unit }: SourceRow): boolean =>
  /selvforsyning/iu.test(type) && unit === "%";

function checkSum(place: string, net: number | null, sectors: readonly (number | null)[]): void {
  if (net === null || sectors.some((value) => value === null)) return;
  const sum = sumOf(sectors) ?? 0;
  const tolerance = Math.max(TOLERANCE_TONNES, Math.abs(net) * TOLERANCE_SHARE);
  if (Math.abs(sum - net) > tolerance)
    throw new ShapeFault(place, `the sectors add up to ${sum}, the two totals to`, net);
}

/** The people that the account itself has divided by. */
function peopleOf(tonnes: readonly number[], perHead: readonly number[]): number | null {
  const [gross, head] = [Math.max(...tonnes), Math.max(...perHead)];
  return Number.isFinite(gross / head) ? Math.round(gross / head) : null;
}

/** Figures of one kommune and year, missing sectors as gaps. @throws ShapeFault where sums disagree. */
export function accountFigures({ area, year, rows }: AccountAnswer): readonly ImportedFigure[] {
  const place = `${area} ${year}`;
  const totals = totalRows(rows, TONNES, place);
  const net = sumOf(totals);
  const sectors = new Map<string, number | null>();
  for (const indicator of new Set(SECTORS.values())) {
    const parts = rows.filter(
      (row) => SECTORS.get(row.sector) === indicator && row.unit === TONNES && isEmission(row),
    );
    sectors.set(indicator, sumOf(parts.map(({ value }) => value)));
  }
  checkSum(place, net, [...sectors.values()]);
  const heads = totalRows(rows, TONNES_PER_HEAD, place);
  const people = peopleOf(totals, heads);
  const ratio = rows.find(isRatio)?.value ?? null;
  const figure = (indicator: string, value: number | null, source = SOURCE): ImportedFigure => {
    return { area, indicator, year, value, flag: value === null ? "mangler" : null, source };
  };
  return [
    figure("ghg", net),
    ...[...sectors].map(([indicator, value]) => figure(indicator, value)),
    figure("ghg_gross_capita", heads.length === 0 ? null : Math.max(...heads), GROSS_SOURCE),
    { ...figure("population", people), flag: people === null ? "mangler" : "derived" },
    // Labelled %, given as a fraction: 1.11 is 111 %.
    figure("renewable_ratio", ratio === null ? null : roundTonnes(ratio * 100)),
  ];
}
