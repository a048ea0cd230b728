import type { Footprint, FootprintsAnswer } from "../../../workers/analysis.api";
import type { Initiative } from "../../domain/actions/initiative";
import type { AreaId } from "../../domain/areas/area";

/** Ground that an initiative covers: its catchment where it has one, else its members. */
interface Ground {
  readonly initiative: Pick<Initiative, "id" | "footprint">;
  readonly members: ReadonlySet<AreaId>;
}

const groundId = (id: string): string => `ground ${id}`;

function footprintOf({ initiative: { id, footprint }, members }: Ground): Footprint {
  return footprint === null
    ? { kind: "areas", id: groundId(id), members: [...members] }
    : { kind: "catchment", id: groundId(id), catchment: footprint };
}

/** What to ask for common ground: each initiative's ground, and each of its kommuner for its size. */
export function groundsToAsk(own: Ground, others: readonly Ground[]): readonly Footprint[] {
  const grounds = [own, ...others];
  const areas = new Set(grounds.flatMap(({ members }) => [...members]));
  return [
    ...grounds.map(footprintOf),
    ...[...areas].map((id) => ({ kind: "areas", id, members: [id] }) as const),
  ];
}

/**
 * Common ground of `own` and each of `others` by id, km². Two catchments are the same or have none,
 * being a partition; everywhere else one of the two is whole kommuner, so that the other's share of a
 * kommune is the common one. The answer is the one to `groundsToAsk`.
 */
export function commonGround(
  own: Ground,
  others: readonly Ground[],
  { footprints }: FootprintsAnswer,
): ReadonlyMap<string, number> {
  const found = new Map(footprints.map((footprint) => [footprint.id, footprint]));
  const sharesOf = ({ initiative }: Ground): ReadonlyMap<AreaId, number> =>
    new Map(
      found.get(groundId(initiative.id))?.members.map(({ area, share }) => [area, share]) ?? [],
    );
  const ownShares = sharesOf(own);
  const commonWith = (other: Ground): number => {
    const [mine, theirs] = [own.initiative.footprint, other.initiative.footprint];
    if (mine !== null && theirs !== null) {
      return mine === theirs ? (found.get(groundId(own.initiative.id))?.coveredKm2 ?? 0) : 0;
    }
    let squareKilometres = 0;
    for (const [area, share] of sharesOf(other)) {
      squareKilometres +=
        Math.min(share, ownShares.get(area) ?? 0) * (found.get(area)?.coveredKm2 ?? 0);
    }
    return squareKilometres;
  };
  return new Map(others.map((other) => [other.initiative.id, commonWith(other)]));
}
