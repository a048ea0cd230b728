import type { Answer, Asked } from "../server";

/** Every figure here is invented; the sign stands in every answer. */
const SYNTHETIC = "SYNTETISK: ingen virkelige tal";
const SECTORS = [
  "Energi",
  "Transport",
  "Landbrug",
  "Affaldsdeponi",
  "Spildevand",
  "Kemiske processer",
];
/** The island whose uptake is larger than its emissions. */
const UPTAKE = 825;

const people = (code: number): number => 1000 + 37 * code;

/** Tonnes of a sector; whole numbers, so that every sum is exact. */
export function syntheticTonnes(code: number, year: number, sector: string): number {
  const place = SECTORS.indexOf(sector);
  if (code === UPTAKE && sector === "Landbrug") return -60_000;
  return (place + 1) * 10 * code + 7 * (2030 - year) * (place + 1);
}

const row = (
  sektor: string,
  enhed: string,
  værdi: number | null,
  type = "Samlet CO₂-udledning",
) => ({
  sektor,
  type,
  enhed,
  værdi,
});

/** Rows of the account for a kommune and year; `change` may plant a difference in a sector. */
export function accountRows(
  code: number,
  year: number,
  change: (sector: string, tonnes: number) => number = (_, tonnes) => tonnes,
) {
  const tonnes = SECTORS.map((sector) => change(sector, syntheticTonnes(code, year, sector)));
  const above = tonnes.filter((value) => value > 0).reduce((sum, value) => sum + value, 0);
  const below = tonnes.filter((value) => value < 0).reduce((sum, value) => sum + value, 0);
  return [
    ...SECTORS.map((sector, at) => row(sector, "Ton CO₂e", tonnes[at])),
    ...SECTORS.map((sector, at) => row(sector, "Ton CO₂e/indb.", tonnes[at] / people(code))),
    row("Samlet", "Ton CO₂e", above),
    row("Samlet", "Ton CO₂e", below),
    row("Samlet", "Ton CO₂e/indb.", above / people(code)),
    row("Samlet", "Ton CO₂e/indb.", below / people(code)),
    row("Samlet", "TJ", 12.5, "Samlet energiforbrug"),
    // Labelled %, but a fraction.
    row("Samlet", "%", 1.11, "VE-el selvforsyningsgrad"),
  ];
}

/** Answers as klimaregnskabet.dk does: one kommune and year a call, a key in the header. */
export function answerAccount(
  key: string,
  change?: (code: number, year: number, sector: string, tonnes: number) => number,
): (asked: Asked) => Answer {
  return ({ url, headers }) => {
    if (headers["x-api-key"] !== key)
      return {
        status: 401,
        type: "text/plain",
        body: `unknown key ${String(headers["x-api-key"])}`,
      };
    const code = Number(url.searchParams.get("municipality"));
    const year = Number(url.searchParams.get("year"));
    const planted = (sector: string, tonnes: number): number =>
      change?.(code, year, sector, tonnes) ?? tonnes;
    const data =
      url.searchParams.get("type") === "Nøgletal" ? accountRows(code, year, planted) : [];
    // A source may repeat the key it was asked with.
    const body = JSON.stringify({ note: SYNTHETIC, asked: `${url.pathname} ${key}`, data });
    return { type: "application/json", body };
  };
}
