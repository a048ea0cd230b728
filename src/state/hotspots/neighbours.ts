import type { AreaId } from "../../domain/areas/area";
import type { CoreTables } from "../../domain/package/data-package";
import type { HotSpotOptions } from "./options";

/** The neighbours by land border or declared connection; null for rules that measure distance. */
export function neighboursOf(
  core: Pick<CoreTables, "neighbours" | "links">,
  weights: HotSpotOptions["weights"],
  area: AreaId,
): readonly AreaId[] | null {
  if (weights !== "links" && weights !== "queen") return null;
  const links = weights === "links" ? core.links.map(({ a, b }) => [a, b] as const) : [];
  const found = [...core.neighbours, ...links].flatMap(([a, b]) =>
    a === area ? [b] : b === area ? [a] : [],
  );
  return [...new Set(found)].toSorted();
}
