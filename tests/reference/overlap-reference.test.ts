import type { MultiPolygon, Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { overlapAreas } from "../../src/geo/overlap/overlap-areas";
import { prepareAreas } from "../../src/geo/overlap/prepare-areas";
import { resolveRings } from "../../src/geo/rings/resolve-rings";
import { makeSet } from "./make-polygons";
import {
  hasReference,
  projectGeometry,
  readReference,
  readReferenceMunicipalities,
} from "./shared-reference";

interface OverlapReference {
  readonly meta: { readonly municipality_area_laea_m2: Readonly<Record<string, number>> };
  readonly footprints: readonly {
    readonly geometry: Polygon | MultiPolygon;
    readonly overlaps: readonly { readonly code: string; readonly laea_exact_m2: number }[];
  }[];
}

/** Reference overlaps below this are the rounding of borders that only touch, m². */
const TOUCH = 1e-9;

describe.skipIf(!hasReference)("the reference overlaps (needs ../shared/reference)", () => {
  test("agree to 1e-9 of the area, slivers to 1e-3 m², with none missing and none besides", () => {
    const reference = readReference("overlap_reference.json") as OverlapReference;
    const municipalities = readReferenceMunicipalities();
    const footprints = makeSet(reference.footprints.map((f) => projectGeometry(f.geometry)));
    expect(resolveRings(municipalities).resolved).toEqual([]);
    const pairs = overlapAreas(footprints, prepareAreas(municipalities));
    const found = new Map<string, number>();
    pairs.area.forEach((area, i) => {
      found.set(`${pairs.footprint[i]} ${municipalities.ids[area]}`, pairs.squareMetres[i]);
    });
    const expected = new Map(
      reference.footprints.flatMap((footprint, i) =>
        footprint.overlaps
          .filter((overlap) => overlap.laea_exact_m2 > TOUCH)
          .map((overlap) => [`${i} ${overlap.code}`, overlap.laea_exact_m2] as const),
      ),
    );
    expect([...found.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
    const wrong = [...expected].filter(
      ([pair, exact]) =>
        Math.abs((found.get(pair) ?? 0) - exact) > Math.max(1e-9 * exact, 1e-3),
    );
    expect(wrong).toEqual([]);
  });

  test("areas of kommuner agree to 1e-11", () => {
    const { meta } = readReference("overlap_reference.json") as OverlapReference;
    const prepared = prepareAreas(readReferenceMunicipalities());
    const wrong = prepared.ids.filter(
      (code, area) =>
        Math.abs(prepared.squareMetres[area] / meta.municipality_area_laea_m2[code] - 1) > 1e-11,
    );
    expect(wrong).toEqual([]);
  });
});
