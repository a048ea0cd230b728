import { type ImportedFigure, municipalityCode, type SourceDocument, textOf } from "./imported";
import { isRecord, parseJson, ShapeFault } from "./shape-fault";

const SOURCE = "energinet-kapacitet";
const FIELDS = [
  ["solar_mw", "SolarPowerCapacity"],
  ["wind_onshore_mw", "OnshoreWindCapacity"],
  ["wind_offshore_mw", "OffshoreWindCapacity"],
] as const;

interface CapacityRecord {
  /** `2026-08` */
  readonly month: string;
  readonly municipality: string;
  /** MW by indicator; null where the register has none. */
  readonly megawatts: ReadonlyMap<string, number | null>;
}

export interface CapacityPage {
  /** Records of the whole answer, over all pages; null if not said. */
  readonly total: number | null;
  readonly records: readonly CapacityRecord[];
}

function recordOf(place: string, record: unknown): CapacityRecord {
  if (!isRecord(record)) throw new ShapeFault(place, "each record must be an object", record);
  const [, month] = /^(\d{4}-\d{2})/u.exec(String(record["Month"])) ?? [];
  if (month === undefined) throw new ShapeFault(place, "Month must be a date", record["Month"]);
  const megawatts = new Map(
    FIELDS.map(([indicator, field]) => {
      const value = record[field];
      if (value === null) return [indicator, null] as const;
      if (typeof value !== "number" || !Number.isFinite(value) || value < 0)
        throw new ShapeFault(place, `${field} must be a figure or null`, value ?? "");
      return [indicator, value] as const;
    }),
  );
  return { month, municipality: String(record["MunicipalityNo"]), megawatts };
}

/** One page of the dataset CapacityPerMunicipality. @throws ShapeFault */
export function readCapacity(document: SourceDocument): CapacityPage {
  const { name } = document;
  const page = parseJson(name, textOf(document));
  if (!isRecord(page) || !Array.isArray(page["records"]))
    throw new ShapeFault(name, "must have a list called records", page);
  const total = typeof page["total"] === "number" ? page["total"] : null;
  const records = page["records"].map((record, index) => recordOf(`${name}[${index}]`, record));
  return { total, records };
}

/** Capacity in the newest month of each year; a kommune without a record has none, which is not zero. */
export function capacityFigures(
  pages: readonly CapacityPage[],
  municipalities: ReadonlySet<string>,
): readonly ImportedFigure[] {
  const records = pages.flatMap((page) => page.records);
  const newest = new Map<string, string>();
  for (const { month } of records) {
    const year = month.slice(0, 4);
    const known = newest.get(year);
    if (known === undefined || month > known) newest.set(year, month);
  }
  return records
    .filter(({ month }) => newest.get(month.slice(0, 4)) === month)
    .flatMap(({ month, municipality, megawatts }) => {
      const area = municipalityCode(municipality, municipalities);
      const year = Number(month.slice(0, 4));
      return area === null
        ? []
        : [...megawatts].map(([indicator, value]): ImportedFigure => {
            const flag = value === null ? "mangler" : null;
            return { area, indicator, year, value, flag, source: SOURCE };
          });
    });
}
