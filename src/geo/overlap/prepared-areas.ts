/**
 * Areas made ready for overlap, points and union; plain typed arrays, so it can be transferred to a worker or kept.
 * All coordinates are metres relative to `originX`, `originY` (EPSG:3035).
 *
 * Boundaries are stored once as arcs (as in TopoJSON): arc k has vertices `arcStart[k] … arcStart[k + 1] - 1`,
 * area `arcLeft[k]` on its left and `arcRight[k]` on its right; the number `areaCount` stands for no area.
 * Areas may overlap each other; an area inside another is simply a second boundary.
 */
export interface PreparedAreas {
  readonly ids: readonly string[];
  readonly areaCount: number;
  /** Area of each area, m². */
  readonly squareMetres: Float64Array;
  readonly originX: number;
  readonly originY: number;
  readonly arcs: Arcs;
  readonly grid: SegmentGrid;
  readonly nodes: ArcNodes;
  readonly covers: CellCovers;
}

export interface ArcLines {
  readonly arcStart: Int32Array;
  readonly arcLeft: Int32Array;
  readonly arcRight: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** ∫ x dy from the arc's first vertex to this one, x measured from that first vertex, m². */
  readonly prefix: Float64Array;
  /** Prefix at the arc's last vertex, m². */
  readonly total: Float64Array;
  /** Arc of each vertex. */
  readonly arcOf: Int32Array;
}

export interface Arcs extends ArcLines {
  /** Bits of each segment, by its first vertex: see `prepare/trace-bits`. */
  readonly traces: Uint8Array;
}

/** Uniform grid over the arcs; cell (column, row) has number `row * columns + column`. */
export interface SegmentGrid {
  /** Lower left corner and cell size, metres. */
  readonly left: number;
  readonly bottom: number;
  readonly size: number;
  readonly columns: number;
  readonly rows: number;
  /** Entries `cellStart[cell] … cellStart[cell + 1] - 1` are the segments that may touch the cell. */
  readonly cellStart: Int32Array;
  /** Segment of each entry: the number of its first vertex. */
  readonly segment: Int32Array;
  /** ax, ay, bx, by of each entry. */
  readonly ends: Float64Array;
  /** The same segments by arc: runs `runStart[cell] … runStart[cell + 1] - 1`. */
  readonly runStart: Int32Array;
  /** Run r holds the segments of one arc between its vertices `runs[2 * r]` and `runs[2 * r + 1]`. */
  readonly runs: Int32Array;
  /** Chebyshev distance in cells to the nearest cell with a segment, at most 255. */
  readonly distance: Uint8Array;
}

/** The distinct first vertices of the arcs, by grid row. */
export interface ArcNodes {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly rowStart: Int32Array;
  /** Arcs that begin in node n: `arc[arcStart[n] … arcStart[n + 1] - 1]`. */
  readonly arcStart: Int32Array;
  readonly arc: Int32Array;
}

/** Which areas hold the centre of each cell: one of few distinct lists of (area, winding). */
export interface CellCovers {
  readonly coverOfCell: Int32Array;
  readonly coverStart: Int32Array;
  readonly area: Int32Array;
  readonly winding: Int32Array;
}
