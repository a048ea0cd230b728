import type { Area } from "./area";

/** Lower case without diacritics; å, æ and ø as aa, ae and oe, so that every spelling meets. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("å", "aa")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("ö", "oe")
    .replaceAll("ä", "ae")
    .normalize("NFD")
    .replace(/[^a-z0-9]/gu, "");
}

/** Areas whose name or code fits what was typed: whole name first, then beginnings, then inside words. */
export function searchAreas(areas: readonly Area[], typed: string): readonly Area[] {
  const wanted = fold(typed);
  if (wanted === "") return [];
  const rank = (area: Area): number => {
    const name = fold(area.name);
    if (name === wanted || area.id === typed.trim()) return 0;
    if (name.startsWith(wanted)) return 1;
    if (area.name.split(/[\s-]+/u).some((word) => fold(word).startsWith(wanted))) return 2;
    return name.includes(wanted) ? 3 : 4;
  };
  return areas
    .map((area) => ({ area, rank: rank(area) }))
    .filter((found) => found.rank < 4)
    .toSorted((a, b) => a.rank - b.rank)
    .map((found) => found.area);
}
