import { codesOf, type StatbankInfo } from "./statbank-info";
import type { StatbankRow } from "./statbank-csv";

/** Codes to ask for, by variable. */
export type Selection = ReadonlyMap<string, readonly string[]>;

/** How an indicator follows from the cells of one area and period. */
export interface Derivation {
  readonly indicator: string;
  /** The cells that are added up. */
  readonly part: (row: StatbankRow) => boolean;
  /** What they are a share of, in %; without it the sum itself is the figure. */
  readonly whole?: (row: StatbankRow) => boolean;
  /** Decimals of a share. */
  readonly decimals?: number;
}

export interface StatbankTable {
  readonly table: string;
  readonly source: string;
  /** Variables besides area and time; the codes are looked up in what StatBank says about the table. */
  select(info: StatbankInfo): Selection;
  /** The period that stands for a year. */
  readonly period: RegExp;
  derive(info: StatbankInfo): readonly Derivation[];
}

const codeOf = (row: StatbankRow, variable: string): string => row.codes.get(variable) ?? "";
const is =
  (variable: string, ...codes: readonly string[]) =>
  (row: StatbankRow): boolean =>
    codes.includes(codeOf(row, variable));
const all = (): boolean => true;

const selection = (entries: Readonly<Record<string, readonly string[]>>): Selection =>
  new Map(Object.entries(entries));

const NATURE = ["E", "F1", "F2", "G1"];
const FARMED = ["D1", "D2", "D4"];
const BUILT = ["A1", "A2", "B1", "B2", "C1"];
const ALL_CARS = "20200";
const ELECTRIC = "20225";
/** Boiler with oil, boiler with natural gas, stoves with oil. */
const FOSSIL = ["2", "3", "6"];

/** Codes of oil and gas in BOL102, found by what they are called: the codes are not documented. */
const OIL = /^centralvarme med olie/iu;
const GAS = /^centralvarme m(?:ed)?\.? naturgas/iu;

function heatingTable(info: StatbankInfo): readonly Derivation[] {
  const oil = codesOf(info, "OPVARMNING", ({ text }) => OIL.test(text));
  const gas = codesOf(info, "OPVARMNING", ({ text }) => GAS.test(text));
  return [
    { indicator: "oil_heating_share", part: is("OPVARMNING", ...oil), whole: all, decimals: 2 },
    { indicator: "gas_heating_share", part: is("OPVARMNING", ...gas), whole: all, decimals: 2 },
  ];
}

const isTotal = (text: string): boolean => /i alt$/iu.test(text.trim());

/** The tables of Statistics Denmark that feed indicators of the package. */
export const STATBANK_TABLES: readonly StatbankTable[] = [
  {
    table: "FOLK1A",
    source: "dst-folk1a",
    period: /^(\d{4})K1$/u,
    select: () => selection({ KØN: ["TOT"], ALDER: ["IALT"], CIVILSTAND: ["TOT"] }),
    derive: () => [{ indicator: "population", part: all }],
  },
  {
    table: "ARE207",
    source: "dst-are207",
    period: /^(\d{4})$/u,
    select: () => selection({}),
    derive: () => [{ indicator: "area_km2", part: all }],
  },
  {
    table: "BIL54",
    source: "dst-bil54",
    period: /^(\d{4})M01$/u,
    select: () =>
      selection({ BILTYPE: ["4000101002"], BRUG: ["1000"], DRIV: [ALL_CARS, ELECTRIC] }),
    derive: () => [
      { indicator: "electric_cars", part: is("DRIV", ELECTRIC) },
      {
        indicator: "electric_cars_share",
        part: is("DRIV", ELECTRIC),
        whole: is("DRIV", ALL_CARS),
        decimals: 2,
      },
    ],
  },
  {
    table: "BOL102",
    source: "dst-bol102",
    period: /^(\d{4})$/u,
    select: (info) =>
      selection({
        BEBO: ["1000"],
        ANVENDELSE: codesOf(info, "ANVENDELSE", ({ text }) => !isTotal(text)),
        OPVARMNING: codesOf(info, "OPVARMNING", ({ text }) => !isTotal(text)),
      }),
    derive: heatingTable,
  },
  {
    table: "AREALDK2",
    source: "dst-arealdk2",
    period: /^(\d{4})$/u,
    select: () => selection({ ARE1: [...NATURE, ...FARMED, ...BUILT], ENHED: ["8140"] }),
    derive: () => [
      { indicator: "land_nature", part: is("ARE1", ...NATURE) },
      { indicator: "land_agriculture", part: is("ARE1", ...FARMED) },
      { indicator: "land_built", part: is("ARE1", ...BUILT) },
    ],
  },
  {
    table: "BYGB40",
    source: "dst-bygb40",
    period: /^(\d{4})$/u,
    select: (info) =>
      selection({
        MÆNGDE4: ["50"],
        // Dwellings lived in all year: uses 110 to 190.
        ANVEND: codesOf(info, "ANVEND", ({ code }) => Number(code) >= 110 && Number(code) <= 190),
        OPVARM: codesOf(info, "OPVARM", ({ text }) => !isTotal(text)),
      }),
    derive: () => [
      {
        indicator: "fossil_heating_direct",
        part: is("OPVARM", ...FOSSIL),
        whole: all,
        decimals: 2,
      },
    ],
  },
];
