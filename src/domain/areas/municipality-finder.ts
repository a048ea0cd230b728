import type { Area, AreaId } from "./area";
import { fold } from "./search";

/** What a cell that should name a kommune says. */
export type MunicipalityCell =
  | { readonly is: "municipality"; readonly id: AreaId }
  | { readonly is: "not"; readonly why: NotMunicipality };

/** Nothing; a region or the whole country; a code and a name of two kommuner; none of these. */
export type NotMunicipality = "blank" | "other-area" | "conflict" | "unknown";

/** Names that kommuner of today had before, and what others call them. */
const OTHER_NAMES: Readonly<Record<string, AreaId>> = {
  "Frederiksværk-Hundested": "0260",
  "Brønderslev-Dronninglund": "0810",
  "Bornholms Region": "0400",
  "Bornholms Regions": "0400",
  Vesthimmerland: "0820",
  Nordfyn: "0480",
  Copenhagen: "0101",
  Elsinore: "0217",
};

const OTHER_AREAS =
  /^(?:\d{2,4}\s+)?(?:hele landet|danmark$|i alt$|total$|region |landsdel |kkr )/iu;
/** A code before a name or after it: "0101 København", "København (101)". */
const CODE_FIRST = /^(?:DK)?(\d{3,4})(?:\s*[-–:.]?\s+(.+))?$/iu;
const CODE_LAST = /^(.+?)\s*\((?:DK)?(\d{3,4})\)$/iu;

/** Reads a kommune's code, with or without its zero, its name in any spelling, or both. */
export function municipalityFinder(
  municipalities: readonly Area[],
): (cell: string) => MunicipalityCell {
  const codes = new Set(municipalities.map(({ id }) => id));
  const names = new Map<string, AreaId>();
  const learn = (name: string, id: AreaId): void => {
    names.set(fold(name), id).set(`${fold(name)}kommune`, id);
  };
  for (const [name, id] of Object.entries(OTHER_NAMES)) if (codes.has(id)) learn(name, id);
  for (const { id, name, nameGenitive } of municipalities) {
    learn(name, id);
    learn(nameGenitive, id);
  }
  const byCode = (text: string): AreaId | undefined => {
    const id = text.padStart(4, "0");
    return codes.has(id) ? id : undefined;
  };
  return (cell) => {
    // Excel keeps the zero of a code in a formula, ="0101".
    const text = cell.replace(/^="?|"$/gu, "").trim();
    if (text === "") return { is: "not", why: "blank" };
    const { code, name } = partsOf(text);
    const coded = code === undefined ? undefined : byCode(code);
    const named = name === undefined ? undefined : names.get(fold(name));
    if (coded !== undefined && named !== undefined && coded !== named) {
      return { is: "not", why: "conflict" };
    }
    const id = named ?? (name === undefined ? coded : undefined);
    if (id !== undefined) return { is: "municipality", id };
    return { is: "not", why: OTHER_AREAS.test(text) ? "other-area" : "unknown" };
  };
}

/** A code, a name, or both, as they stand in one cell. */
function partsOf(text: string): { code: string | undefined; name: string | undefined } {
  const [, first, after] = CODE_FIRST.exec(text) ?? [];
  if (first !== undefined) return { code: first, name: after };
  const [, before = text, last] = CODE_LAST.exec(text) ?? [];
  return { code: last, name: before };
}
