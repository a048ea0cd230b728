import type { AreaId } from "../../../../domain/areas/area";
import type { LegendBlock, LegendEntry } from "../../../../map/legend-block";
import { paletteColours } from "../../../../map/palettes";
import type { Fill } from "../../../../map/scene";
import {
  countClasses,
  SPOT_CLASSES,
  type SpotClass,
  type SpotRow,
  WITHOUT_CLASS,
} from "../../../../state/hotspots/spot-classes";
import { type ClusterContext, whatText } from "./cluster-words";

/** Islands and missing values are hatched, each in its own way. */
const HATCHED = { island: "ikke relevant", missing: "mangler" } as const;

/** What map, list, graph and legend agree on. */
export interface SpotPicture {
  readonly colours: readonly string[];
  readonly fills: ReadonlyMap<AreaId, Fill>;
  readonly legend: LegendBlock;
  /** Null where an area has no class. */
  colourOf(spot: SpotClass): string | null;
}

function fillOf(classes: readonly SpotClass[], { class: spot }: SpotRow): Fill {
  if (spot === "island" || spot === "missing") return { is: "gap", why: HATCHED[spot] };
  return { is: "class", index: classes.indexOf(spot) };
}

export function spotPicture(context: ClusterContext): SpotPicture {
  const { answer, language } = context;
  const classes: readonly SpotClass[] = SPOT_CLASSES[answer.stat];
  const colours = paletteColours("diverging", classes.length);
  const counts = countClasses(answer.local);
  const words = language.t.hotspots.classes;
  const entries = classes.map((spot, index): LegendEntry => ({
    swatch: { is: "fill", colour: colours[index] ?? "" },
    text: words[spot],
    n: counts.get(spot) ?? 0,
  }));
  const hatched = WITHOUT_CLASS.filter((spot) => counts.has(spot)).map((spot): LegendEntry => ({
    swatch: { is: "gap", kind: HATCHED[spot] },
    text: words[spot],
    n: counts.get(spot) ?? 0,
  }));
  return {
    colours,
    fills: new Map(answer.local.map((row) => [row.id, fillOf(classes, row)])),
    legend: {
      id: "spots",
      title: language.t.hotspots.map.legend,
      note: whatText(context),
      entries: [...entries.toReversed(), ...hatched],
    },
    colourOf: (spot) => colours[classes.indexOf(spot)] ?? null,
  };
}
