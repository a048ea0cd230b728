import type { AreaId } from "../src/domain/areas/area";
import type { Manifest } from "../src/domain/package/data-package";
import type { Member } from "../src/domain/figures/figure";
import { overlapAreas } from "../src/geo/overlap/overlap-areas";
import { prepareAreas } from "../src/geo/overlap/prepare-areas";
import { readPolygonSet } from "../src/sources/read-flatgeobuf";
import type { PolygonSet } from "../src/geo/polygon-set";

/** A kommune with less than this part of itself in a catchment only touches it with its border. */
const LEAST_SHARE = 1e-6;

async function fetchPolygons(
  fetchUrl: (url: string) => Promise<Response>,
  url: string,
): Promise<PolygonSet> {
  const response = await fetchUrl(url);
  if (!response.ok) throw new Error(`http ${response.status} ${url}`);
  return await readPolygonSet(new Uint8Array(await response.arrayBuffer()));
}

/** For every catchment the kommuner that lie in it, each with the share of its area (overlap / full area). */
export async function loadCatchmentShares(
  fetchUrl: (url: string) => Promise<Response>,
  base: string,
  manifest: Manifest,
): Promise<ReadonlyMap<AreaId, readonly Member[]>> {
  const [municipalities, catchments] = await Promise.all([
    fetchPolygons(fetchUrl, base + manifest.files.municipalities.path),
    fetchPolygons(fetchUrl, base + manifest.files.catchments.path),
  ]);
  const prepared = prepareAreas(municipalities);
  const pairs = overlapAreas(catchments, prepared);
  const shares = new Map<AreaId, Member[]>(catchments.ids.map((id) => [id, []]));
  for (const [pair, square] of pairs.squareMetres.entries()) {
    const place = pairs.area[pair];
    const share = square / prepared.squareMetres[place];
    const area = municipalities.ids[place];
    if (share > LEAST_SHARE && area !== "0411") {
      shares.get(catchments.ids[pairs.footprint[pair]])?.push({ area, share });
    }
  }
  return shares;
}
