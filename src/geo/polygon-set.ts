/**
 * Areas as flat arrays: area → rings → vertices.
 * Ring r holds vertices `ringStart[r] … ringStart[r + 1] - 1`; area a holds rings `areaStart[a] … areaStart[a + 1] - 1`.
 * Rings are closed implicitly (first vertex not repeated). Outer rings and holes are told apart by the non-zero rule.
 */
export interface PolygonSet {
  readonly ids: readonly string[];
  /** x, y interleaved; metres in ETRS89-LAEA (EPSG:3035). */
  readonly coordinates: Float64Array;
  readonly ringStart: Uint32Array;
  readonly areaStart: Uint32Array;
}
