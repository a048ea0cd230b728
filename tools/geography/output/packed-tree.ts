/** A feature's box and the place of its bytes in the feature section. */
export interface IndexedBox {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly offset: number;
}

export const NODE_SIZE = 16;
const NODE_BYTES = 40;
const HILBERT_BITS = 16;
const HILBERT_MAX = 2 ** HILBERT_BITS - 1;

/** The order of boxes along a Hilbert curve through their centres, as indices. */
export function hilbertOrder(boxes: readonly Omit<IndexedBox, "offset">[]): readonly number[] {
  const all = unionOf(boxes);
  const width = all.maxX - all.minX || 1;
  const height = all.maxY - all.minY || 1;
  const key = boxes.map((box) =>
    hilbert(
      Math.floor((HILBERT_MAX * ((box.minX + box.maxX) / 2 - all.minX)) / width),
      Math.floor((HILBERT_MAX * ((box.minY + box.maxY) / 2 - all.minY)) / height),
    ),
  );
  return boxes.map((_, index) => index).toSorted((a, b) => key[a] - key[b] || a - b);
}

/** Distance along the Hilbert curve of a cell of the 65,536² grid. */
function hilbert(column: number, row: number): number {
  let [x, y] = [column, row];
  let distance = 0;
  for (let side = 2 ** (HILBERT_BITS - 1); side >= 1; side /= 2) {
    const right = (x & side) > 0 ? 1 : 0;
    const upper = (y & side) > 0 ? 1 : 0;
    distance += side * side * ((3 * right) ^ upper);
    if (upper === 0) {
      if (right === 1) [x, y] = [HILBERT_MAX - x, HILBERT_MAX - y];
      [x, y] = [y, x];
    }
  }
  return distance;
}

/**
 * The bytes of a packed R-tree as FlatGeobuf stores it: levels from the root down to the leaves,
 * nodes of minX, minY, maxX, maxY (float64) and offset (uint64), little-endian. A leaf's offset is
 * its feature's byte, an inner node's is the number of its first child. Boxes come in file order.
 */
export function packTree(boxes: readonly IndexedBox[]): Uint8Array {
  const levels: (readonly IndexedBox[])[] = [boxes];
  while (levels.length === 1 || levels[0].length > 1) levels.unshift(parentsOf(levels[0]));
  const count = levels.reduce((sum, level) => sum + level.length, 0);
  const view = new DataView(new ArrayBuffer(count * NODE_BYTES));
  let at = 0;
  let firstOfNext = 0;
  for (const [depth, level] of levels.entries()) {
    firstOfNext += level.length;
    const isLeaf = depth === levels.length - 1;
    for (const node of level) {
      view.setFloat64(at, node.minX, true);
      view.setFloat64(at + 8, node.minY, true);
      view.setFloat64(at + 16, node.maxX, true);
      view.setFloat64(at + 24, node.maxY, true);
      view.setBigUint64(at + 32, BigInt(isLeaf ? node.offset : node.offset + firstOfNext), true);
      at += NODE_BYTES;
    }
  }
  return new Uint8Array(view.buffer);
}

/** Parents of up to 16 nodes each; `offset` is the first child's place within its level. */
function parentsOf(nodes: readonly IndexedBox[]): readonly IndexedBox[] {
  const parents: IndexedBox[] = [];
  for (let first = 0; first < nodes.length; first += NODE_SIZE) {
    parents.push({ ...unionOf(nodes.slice(first, first + NODE_SIZE)), offset: first });
  }
  return parents;
}

function unionOf(boxes: readonly Omit<IndexedBox, "offset">[]): Omit<IndexedBox, "offset"> {
  return {
    minX: Math.min(...boxes.map((box) => box.minX)),
    minY: Math.min(...boxes.map((box) => box.minY)),
    maxX: Math.max(...boxes.map((box) => box.maxX)),
    maxY: Math.max(...boxes.map((box) => box.maxY)),
  };
}
