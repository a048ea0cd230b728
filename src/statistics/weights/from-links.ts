import type { Link, SpatialWeights } from "./spatial-weights";

function checkLink(count: number, { from, to, weight }: Link): void {
  for (const site of [from, to]) {
    if (!Number.isInteger(site) || site < 0 || site >= count) {
      throw new RangeError(`link names site ${site} of ${count}`);
    }
  }
  if (weight !== undefined && !(weight >= 0 && Number.isFinite(weight))) {
    throw new RangeError(`link ${from} → ${to} has weight ${weight}`);
  }
}

/**
 * Weights from directed links. A link given twice counts once, with its first weight; a link of
 * weight 0 or from a site to itself is none.
 *
 * @throws RangeError for a site outside 0 … count − 1 or a weight that is negative or not finite.
 */
export function weightsFromLinks(count: number, links: Iterable<Link>): SpatialWeights {
  const rows = Array.from({ length: count }, () => new Map<number, number>());
  for (const link of links) {
    checkLink(count, link);
    const row = rows[link.from];
    if (link.from !== link.to && !row.has(link.to)) row.set(link.to, link.weight ?? 1);
  }
  return weightsFromRows(rows);
}

/** Weights from one map per site, neighbour → weight; weights that are not positive are left out. */
export function weightsFromRows(rows: readonly ReadonlyMap<number, number>[]): SpatialWeights {
  const entries = rows.map((row) =>
    [...row].filter(([, weight]) => weight > 0).toSorted(([a], [b]) => a - b),
  );
  const start = new Int32Array(rows.length + 1);
  for (const [site, row] of entries.entries()) start[site + 1] = start[site] + row.length;
  return {
    start,
    neighbour: Int32Array.from(entries.flat(), ([neighbour]) => neighbour),
    weight: Float64Array.from(entries.flat(), ([, weight]) => weight),
  };
}

/** Both directions of undirected pairs. */
export function bothWays(pairs: Iterable<readonly [number, number]>): readonly Link[] {
  return Array.from(pairs).flatMap(([a, b]) => [
    { from: a, to: b },
    { from: b, to: a },
  ]);
}
