import type { Answer, Asked } from "../server";

const MONTHS = ["2026-10-01T00:00:00", "2026-09-01T00:00:00"];
/** A kommune without a record: nothing is said of it, and that is not zero. */
export const UNSAID = "0147";

/** Answers as Energi Data Service does: pages of records, newest month first. */
export function answerCapacity(municipalities: readonly string[]): (asked: Asked) => Answer {
  const records = MONTHS.flatMap((Month, at) =>
    municipalities
      .filter((code) => code !== UNSAID)
      .map((code) => ({
        Month,
        MunicipalityNo: String(Number(code)),
        SolarPowerCapacity: Number(code) / 8 + (at === 0 ? 1 : 0),
        OnshoreWindCapacity: code === "0151" ? null : 10.5,
        OffshoreWindCapacity: 0,
      })),
  );
  return ({ url }) => {
    const offset = Number(url.searchParams.get("offset"));
    const limit = Number(url.searchParams.get("limit"));
    const body = JSON.stringify({
      note: "SYNTETISK: ingen virkelige tal",
      total: records.length,
      dataset: "CapacityPerMunicipality",
      records: records.slice(offset, offset + limit),
    });
    return { type: "application/json", body };
  };
}
