import type { CountedInitiative } from "../../../domain/actions/counting/participation";
import { mainTheme } from "../../../domain/actions/theme";
import type { AreaId } from "../../../domain/areas/area";
import type { CoreTables } from "../../../domain/package/data-package";
import type { NeedField } from "./white-fields";

/** Main themes of the register that answer a need. */
const FITTING_THEMES: Readonly<Record<NeedField, readonly string[]>> = {
  capita: ["vandmiljø og arealer", "energi", "CCS", "tværgående"],
  remaining: ["vandmiljø og arealer", "energi", "CCS", "tværgående"],
  coast: ["stormflod", "kystbeskyttelse", "klimatilpasning"],
};

const EARTH_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

type LonLat = readonly [number, number];

/** Great-circle distance in km. */
function kilometres(a: LonLat, b: LonLat): number {
  const [x1, y1, x2, y2] = [radians(a[0]), radians(a[1]), radians(b[0]), radians(b[1])];
  const half =
    Math.sin((y2 - y1) / 2) ** 2 + Math.cos(y1) * Math.cos(y2) * Math.sin((x2 - x1) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(half));
}

/** An initiative that a kommune is not part of, and its nearest participant. */
export interface Fitting {
  readonly initiative: CountedInitiative["initiative"];
  readonly partner: AreaId;
  /** Straight line between the label points of the two kommuner. */
  readonly km: number;
}

/** The nearest initiative under way whose theme answers the need; the smaller of two equally near. */
export function nearestFitting(
  { labelPoints }: Pick<CoreTables, "labelPoints">,
  known: readonly CountedInitiative[],
  area: AreaId,
  need: NeedField,
): Fitting | null {
  const home = labelPoints[area];
  if (home === undefined) return null;
  const found = known
    .filter(
      ({ initiative, members }) =>
        !members.has(area) &&
        initiative.status !== "completed" &&
        FITTING_THEMES[need].includes(mainTheme(initiative.theme)),
    )
    .flatMap(({ initiative, members }) =>
      [...members].flatMap((partner) => {
        const at = labelPoints[partner];
        return at === undefined
          ? []
          : [{ initiative, partner, km: kilometres(home, at), size: members.size }];
      }),
    )
    .toSorted(
      (a, b) =>
        a.km - b.km ||
        a.size - b.size ||
        a.initiative.id.localeCompare(b.initiative.id, "en") ||
        a.partner.localeCompare(b.partner, "en"),
    )[0];
  return found === undefined
    ? null
    : { initiative: found.initiative, partner: found.partner, km: found.km };
}
