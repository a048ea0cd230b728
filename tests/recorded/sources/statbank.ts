import type { Answer, Asked } from "../server";

interface Value {
  readonly id: string;
  readonly text: string;
}

/** Areas besides the kommuner: the country, regions, provinces, Christiansø. */
const OTHERS = ["000", "084", "085", "081", "01", "95", "411"];

const values = (...pairs: readonly (readonly [string, string])[]): readonly Value[] =>
  pairs.map(([id, text]) => ({ id, text }));

const HEATING = values(
  ["IALT", "Opvarmning i alt"],
  ["1", "Fjernvarme"],
  ["2", "Centralvarme med olie"],
  ["3", "Centralvarme m naturgas"],
);
const USES = values(["IALT", "Anvendelse i alt"], ["110", "Stuehuse"], ["140", "Etageboliger"]);

/** Variables of each table besides area and time; the texts are the ones the tables have. */
const TABLES: Readonly<Record<string, Readonly<Record<string, readonly Value[]>>>> = {
  FOLK1A: {
    KØN: values(["TOT", "I alt"]),
    ALDER: values(["IALT", "I alt"]),
    CIVILSTAND: values(["TOT", "I alt"]),
  },
  ARE207: {},
  BIL54: {
    BILTYPE: values(["4000101002", "Personbiler i alt"]),
    BRUG: values(["1000", "I alt"]),
    DRIV: values(["20200", "Drivmidler i alt"], ["20225", "El"]),
  },
  BOL102: {
    BEBO: values(["1000", "Beboede boliger"]),
    ANVENDELSE: USES,
    OPVARMNING: HEATING,
  },
  AREALDK2: {
    ARE1: ["A1", "A2", "B1", "B2", "C1", "D1", "D2", "D4", "E", "F1", "F2", "G1"].map((id) => ({
      id,
      text: id,
    })),
    ENHED: values(["8140", "Andel af samlet område (pct.)"]),
  },
  BYGB40: {
    MÆNGDE4: values(["50", "Opvarmet areal (1.000 m2)"]),
    OPVARM: values(["1", "Fjernvarme"], ["2", "Oliefyr"], ["3", "Gasfyr"], ["6", "Olieovn"]),
    ANVEND: values(["110", "Stuehuse"], ["190", "Anden helårsbeboelse"], ["510", "Sommerhuse"]),
  },
};

/** Names of the variable of areas, which differ. */
const AREA_NAMES: Readonly<Record<string, string>> = { BOL102: "AMT", FOLK1A: "OMRÅDE" };
const areaName = (table: string): string => AREA_NAMES[table] ?? "OMRÅDE";
const PERIODS: Readonly<Record<string, readonly string[]>> = {
  FOLK1A: ["2026K4", "2027K1", "2027K2"],
  BIL54: ["2026M12", "2027M01", "2027M02"],
};
const periods = (table: string): readonly string[] => PERIODS[table] ?? ["2024", "2027"];

const shortCode = (code: string): string => String(Number(code));

const variable = (id: string, list: readonly Value[], time = false) => ({ id, time, values: list });

function info(table: string, municipalities: readonly string[]): Answer {
  const areas = [...OTHERS, ...municipalities.map(shortCode)].map((id) => ({ id, text: id }));
  const body = JSON.stringify({
    id: table,
    text: "SYNTETISK: ingen virkelige tal",
    variables: [
      variable(areaName(table), areas),
      ...Object.entries(TABLES[table] ?? {}).map(([id, list]) => variable(id, list)),
      variable(
        "Tid",
        periods(table).map((id) => ({ id, text: id })),
        true,
      ),
    ],
  });
  return { type: "application/json", body };
}

interface Question {
  readonly table: string;
  readonly format: string;
  readonly variables: readonly { readonly code: string; readonly values: readonly string[] }[];
}

function combinations(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])),
    [[]],
  );
}

/** The sign of a cell without a figure in one kommune, and a figure with a comma elsewhere. */
export function syntheticCell(codes: readonly string[]): string {
  const area = Number(codes[0]);
  if (area === 147) return "..";
  if (area === 151) return "-";
  const spread = codes.slice(1, -1).reduce((sum, code) => sum + (code.codePointAt(0) ?? 0), 0);
  return `${1 + ((area * 7 + spread) % 5)},25`;
}

function data(question: Question, municipalities: readonly string[]): Answer {
  const areas = [...OTHERS, ...municipalities.map(shortCode)];
  const lists = question.variables.map(({ values: list }) => (list[0] === "*" ? areas : list));
  const cells = lists.reduce((product, list) => product * list.length, 1);
  if (cells > 1_000_000 && question.format !== "BULK")
    return { status: 400, type: "application/json", body: '{"errorTypeCode":"REQUEST-LIMIT"}' };
  const header = [...question.variables.map(({ code }) => code.toUpperCase()), "INDHOLD"].join(";");
  const rows = combinations(lists).map((row) => [...row, syntheticCell(row)].join(";"));
  return { type: "text/csv", body: `\u{FEFF}${[header, ...rows].join("\r\n")}\r\n` };
}

/** Answers as api.statbank.dk does: a byte order mark, semicolons, decimal commas, signs for no figure. */
export const answerStatbank =
  (municipalities: readonly string[]) =>
  ({ url, body }: Asked): Answer => {
    const question = JSON.parse(body) as Question;
    return url.pathname === "/v1/tableinfo"
      ? info(question.table, municipalities)
      : data(question, municipalities);
  };
