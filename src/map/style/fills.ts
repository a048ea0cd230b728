import type { AreaId } from "../../domain/areas/area";
import type { GapKind } from "../../domain/figures/observation";
import type { MapScene } from "../scene";

/** The feature state of an area: a colour, a gap, or neither where nothing is said. */
export interface AreaPaint {
  readonly colour: string | null;
  readonly gap: GapKind | null;
}

const BARE: AreaPaint = { colour: null, gap: null };

export function paintsOf({
  fills,
  colours,
}: Pick<MapScene, "fills" | "colours">): ReadonlyMap<AreaId, AreaPaint> {
  return new Map(
    [...fills].map(([id, fill]) => [
      id,
      fill.is === "gap"
        ? { colour: null, gap: fill.why }
        : { colour: colours[fill.index] ?? null, gap: null },
    ]),
  );
}

/** What must be painted to get from one state to the other; an area that is gone becomes bare. */
export function changedPaints(
  before: ReadonlyMap<AreaId, AreaPaint>,
  after: ReadonlyMap<AreaId, AreaPaint>,
): readonly (readonly [AreaId, AreaPaint])[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [old, now] = [before.get(id) ?? BARE, after.get(id) ?? BARE];
    return old.colour === now.colour && old.gap === now.gap ? [] : [[id, now] as const];
  });
}
