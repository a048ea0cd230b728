import type { AreaId } from "../../../../domain/areas/area";
import type { LegendBlock, LegendEntry } from "../../../../map/legend-block";
import { paletteColours } from "../../../../map/palettes";
import type { Fill } from "../../../../map/scene";
import { QUADRANTS } from "../../../../state/area/white-spots";
import type { WhiteContext } from "./white-words";

/** What the map of white spots and its legend agree on. */
export interface WhitePicture {
  readonly colours: readonly string[];
  readonly fills: ReadonlyMap<AreaId, Fill>;
  readonly legend: LegendBlock;
}

/** The quadrant of every kommune as a colour; hatched where need or activity is not known. */
export function whitePicture({ language, map, need, activity }: WhiteContext): WhitePicture {
  const t = language.t.hotspots.white;
  // From light to dark, the darkest where need is great and nobody acts; no green, which says good.
  const [ahead = "", calm = "", busy = "", , white = ""] = paletteColours("categories", 5);
  const colours = [white, busy, calm, ahead];
  const entries = QUADRANTS.map((quadrant, index): LegendEntry => ({
    swatch: { is: "fill", colour: colours[index] ?? "" },
    text: t.quadrants[quadrant],
    n: map.rows.filter((row) => row.quadrant === quadrant).length,
  }));
  const unknown = map.rows.filter((row) => row.quadrant === null).length;
  const gap: LegendEntry = { swatch: { is: "gap", kind: "mangler" }, text: t.unknown, n: unknown };
  return {
    colours,
    fills: new Map(
      map.rows.map(({ area, quadrant }) => [
        area.id,
        quadrant === null
          ? { is: "gap", why: "mangler" }
          : { is: "class", index: QUADRANTS.indexOf(quadrant) },
      ]),
    ),
    legend: {
      id: "white",
      title: t.needs[need],
      note: t.activities[activity],
      entries: unknown === 0 ? entries : [...entries, gap],
    },
  };
}
