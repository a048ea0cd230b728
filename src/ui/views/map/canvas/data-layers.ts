import type { AreaId } from "../../../../domain/areas/area";
import { figureOf } from "../../../../domain/figures/figure";
import type { Tables } from "../../../../domain/package/tables";
import type { DataLayer, LonLat, Shapes } from "../../../../map/scene";
import type { Explore } from "../../../../state/explore.svelte";

export type Room = "wide" | "narrow";
type Places = readonly { readonly id: AreaId; readonly at: LonLat }[];

const CIRCLE_COLOURS = {
  emissions: "#7a2f12",
  adaptation: "#123f66",
  action: "#0b5d50",
  energy: "#6a4a00",
  land: "#37551a",
  base: "#3d3350",
  own: "#7a1f4f",
} as const;
/** Floods and erosion, told apart by lightness as well as hue. */
export const COAST_COLOURS = ["#123f66", "#e0a33c"] as const;
const COAST = ["coastal_flood_2070", "coastal_erosion_2070"] as const;
/** Pixels; a phone's map is smaller, and so are its symbols. */
const LARGEST_RADIUS = { wide: 26, narrow: 15 } as const;
const LARGEST_HALF = { wide: 34, narrow: 20 } as const;

/** Indicators of the coast are shown as half discs of floods and erosion, whichever of them is chosen. */
export const isCoastal = (id: string): boolean => id.startsWith("coastal_");

function coastHalves(tables: Tables, places: Places, room: Room): DataLayer | null {
  const indicators = COAST.map((id) => tables.indicators.get(id));
  const points = places.flatMap(({ id, at }) => {
    const [flood, erosion] = indicators.map((indicator) => {
      if (indicator === undefined) return 0;
      const year = tables.observations.years(indicator.id).at(-1) ?? 0;
      const members = [{ area: id, share: 1 }];
      const figure = figureOf(tables.observations, indicator, "total", year, members);
      return figure.is === "value" ? figure.value : 0;
    });
    const values = [flood ?? 0, erosion ?? 0] as const;
    return values.some((value) => value > 0) ? [{ id, at, values }] : [];
  });
  const largest = Math.max(0, ...points.flatMap((point) => point.values));
  return largest === 0
    ? null
    : {
        is: "halves",
        id: "coast",
        points,
        largest,
        radius: LARGEST_HALF[room],
        colours: COAST_COLOURS,
      };
}

/** The reader's own points, where their count or sum is what is shown. */
function ownPoints({ choices }: Explore, positions: Float32Array | null): DataLayer | null {
  if (positions === null) return null;
  const { id, theme } = choices.indicator;
  return { is: "points", id: `points-${id}`, positions, colour: CIRCLE_COLOURS[theme] };
}

/** Totals as circles by area; the choropleth below shows the quotient. */
function totals(explore: Explore, tables: Tables, places: Places, room: Room): DataLayer | null {
  const { indicator, mode, normalisation, level } = explore.choices;
  if (indicator.kind !== "extensive" || mode !== "level") return null;
  if (level !== "municipality" && normalisation !== "total") return null;
  const points = places.flatMap(({ id, at }) => {
    const figure =
      level === "municipality"
        ? figureOf(tables.observations, indicator, "total", explore.choices.year, [
            { area: id, share: 1 },
          ])
        : explore.byId.get(id);
    return figure?.is === "value" && figure.value !== 0 ? [{ id, at, value: figure.value }] : [];
  });
  const largest = Math.max(0, ...points.map((point) => Math.abs(point.value)));
  return largest === 0
    ? null
    : {
        is: "circles",
        id: `totals-${indicator.id}`,
        points,
        largest,
        radius: LARGEST_RADIUS[room],
        colour: CIRCLE_COLOURS[indicator.theme],
      };
}

/** The kommuner that take part in the initiative named by the address, outlined. */
function initiativeOutline(
  explore: Explore,
  members: ReadonlySet<AreaId>,
  shapes: Shapes,
): DataLayer | null {
  if (members.size === 0 || explore.choices.level !== "municipality") return null;
  const features = shapes.features.filter((feature) => members.has(feature.properties.id));
  return {
    is: "outlines",
    id: "initiative",
    shapes: { type: "FeatureCollection", features },
    colour: CIRCLE_COLOURS.action,
    width: 3,
  };
}

/** How many known initiatives each kommune takes part in. */
function initiativeCounts(explore: Explore, tables: Tables, places: Places): DataLayer | null {
  const { indicator, level } = explore.choices;
  if (indicator.theme !== "action" || indicator.kind === "extensive" || level !== "municipality") {
    return null;
  }
  const counts = new Map<AreaId, number>();
  for (const { area } of tables.actions.participants) {
    counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  const points = places.map(({ id, at }) => ({ id, at, value: counts.get(id) ?? 0 }));
  const largest = Math.max(1, ...points.map((point) => point.value));
  return {
    is: "circles",
    id: "initiatives",
    points,
    largest,
    radius: 12,
    colour: CIRCLE_COLOURS.action,
  };
}

/** What a map shows besides its figures. */
export interface Extras {
  /** Kommuner of the initiative that the address names. */
  readonly members: ReadonlySet<AreaId>;
  /** Places of the points that the indicator counts. */
  readonly positions: Float32Array | null;
}

/** What deck.gl draws over the choropleth: each theme has a layer of its own. */
export function dataLayers(
  explore: Explore,
  tables: Tables,
  places: Places,
  shapes: Shapes,
  { members, positions }: Extras,
  room: Room,
): readonly DataLayer[] {
  const { indicator, level, mode } = explore.choices;
  const coast =
    isCoastal(indicator.id) && level === "municipality" && mode === "level"
      ? coastHalves(tables, places, room)
      : null;
  const layers = [
    coast ?? ownPoints(explore, positions) ?? totals(explore, tables, places, room),
    initiativeCounts(explore, tables, places),
    initiativeOutline(explore, members, shapes),
  ];
  return layers.filter((layer) => layer !== null);
}
