import { type CountedInitiative } from "../../../../domain/actions/counting/participation";
import type { AreaId } from "../../../../domain/areas/area";
import type { DataLayer, Fill, LonLat, MapScene, Shapes } from "../../../../map/scene";

/** Told apart by lightness and by width as well as hue. */
export const MEMBER_COLOURS = {
  circles: "#0b5d50",
  member: "#0b5d50",
  outside: "#c05a12",
  footprint: "#2a6496",
  arcs: "#3d3350",
  chosen: "#14242b",
} as const;

/** What a kommune is to the initiative shown; its fill is the colour at this place. */
export const MEMBER_FILLS = ["member", "outside", "observer"] as const;
export const FILL_COLOURS = ["#cfe6dd", "#f8dcc3", "#e2e0f0"] as const;

export const LARGEST_CIRCLE = 13;

interface Points {
  readonly places: readonly { readonly id: AreaId; readonly at: LonLat }[];
}

interface Ground extends Points {
  /** The union of kommuner: their outer border alone. */
  readonly union: (ids: readonly AreaId[]) => Shapes;
}

function outlines(id: string, shapes: Shapes, colour: string, width: number): DataLayer[] {
  return shapes.features.length === 0 ? [] : [{ is: "outlines", id, shapes, colour, width }];
}

/** How many of the initiatives each kommune takes part in. */
export function countsByArea(counted: readonly CountedInitiative[]): ReadonlyMap<AreaId, number> {
  const counts = new Map<AreaId, number>();
  for (const { members } of counted)
    for (const area of members) counts.set(area, (counts.get(area) ?? 0) + 1);
  return counts;
}

/** Circles with the number of initiatives, none for kommuner without. */
export function countLayers(
  counted: readonly CountedInitiative[],
  { places }: Points,
): readonly DataLayer[] {
  const counts = countsByArea(counted);
  const points = places.flatMap(({ id, at }) => {
    const value = counts.get(id);
    return value === undefined ? [] : [{ id, at, value }];
  });
  return points.length === 0
    ? []
    : [
        {
          is: "circles",
          id: "initiative-counts",
          points,
          largest: Math.max(...points.map(({ value }) => value)),
          radius: LARGEST_CIRCLE,
          colour: MEMBER_COLOURS.circles,
        },
      ];
}

export interface PickedInitiative {
  readonly one: CountedInitiative;
  /** The catchment it covers, if any. */
  readonly footprint: Shapes;
  /** The area that leads it and its label point, null where the lead is no area. */
  readonly lead: { readonly id: AreaId; readonly at: LonLat } | null;
}

/** One initiative: its ground, its members, its partners outside the chosen areas, and who leads it. */
export function memberLayers(
  { one, footprint, lead }: PickedInitiative,
  { union, places }: Ground,
  chosen: ReadonlySet<AreaId> | null,
): readonly DataLayer[] {
  const isOutside = (id: AreaId): boolean => chosen !== null && !chosen.has(id);
  const members = [...one.members];
  const groups = [
    { id: "partners-outside", ids: members.filter(isOutside), kind: "outside", width: 3.5 },
    { id: "members", ids: members.filter((id) => !isOutside(id)), kind: "member", width: 2 },
  ] as const;
  const arcs = places.flatMap(({ id, at }) =>
    lead === null || !one.members.has(id) || id === lead.id ? [] : [{ id, from: lead.at, to: at }],
  );
  return [
    ...groups.flatMap(({ id, ids, kind, width }) =>
      ids.length === 0 ? [] : outlines(id, union(ids), MEMBER_COLOURS[kind], width),
    ),
    ...outlines("footprint", footprint, MEMBER_COLOURS.footprint, 2.5),
    ...(arcs.length === 0
      ? []
      : [{ is: "arcs", id: "lead-arcs", arcs, colour: MEMBER_COLOURS.arcs } as const]),
  ];
}

const fill = (kind: (typeof MEMBER_FILLS)[number]): Fill => ({
  is: "class",
  index: MEMBER_FILLS.indexOf(kind),
});

/** Members, partners outside the areas chosen and observers, each with a fill of its own. */
export function memberFills(
  { members, observers }: CountedInitiative,
  chosen: ReadonlySet<AreaId> | null,
): MapScene["fills"] {
  return new Map([
    ...[...observers].map((area) => [area, fill("observer")] as const),
    ...[...members].map(
      (area) => [area, fill(chosen === null || chosen.has(area) ? "member" : "outside")] as const,
    ),
  ]);
}

/** The border of the area chosen, below everything else. */
export function chosenLayers(shapes: Shapes): readonly DataLayer[] {
  return outlines("chosen-area", shapes, MEMBER_COLOURS.chosen, 2.5);
}
