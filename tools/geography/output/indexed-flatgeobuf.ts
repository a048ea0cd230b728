import { serialize } from "flatgeobuf/lib/mjs/geojson.js";
import { headerField, INDEX_NODE_SIZE } from "../../../src/sources/check-flatgeobuf";
import { hilbertOrder, type IndexedBox, NODE_SIZE, packTree } from "./packed-tree";
import type { AreaFeature } from "./laea-features";

const MAGIC_BYTES = 8;
const LENGTH_BYTES = 4;

/**
 * A FlatGeobuf file with a packed Hilbert R-tree. The npm writer leaves the index out, and a reader
 * that asks such a file for a box gets nothing and no error.
 */
export function indexedFlatGeobuf(features: readonly AreaFeature[], epsg: number): Uint8Array {
  const boxes = features.map(boxOf);
  const order = hilbertOrder(boxes);
  const plain = serialize(
    { type: "FeatureCollection", features: order.map((index) => features[index]) },
    epsg,
  );
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  const start = MAGIC_BYTES + LENGTH_BYTES + view.getUint32(MAGIC_BYTES, true);
  setIndexNodeSize(view);
  const leaves: IndexedBox[] = [];
  let offset = 0;
  for (const index of order) {
    leaves.push({ ...boxes[index], offset });
    offset += LENGTH_BYTES + view.getUint32(start + offset, true);
  }
  const tree = packTree(leaves);
  const file = new Uint8Array(plain.length + tree.length);
  file.set(plain.subarray(0, start));
  file.set(tree, start);
  file.set(plain.subarray(start), start + tree.length);
  return file;
}

function setIndexNodeSize(view: DataView): void {
  const field = headerField(view, INDEX_NODE_SIZE);
  if (field === 0) throw new Error("the FlatGeobuf writer left out index_node_size");
  view.setUint16(field, NODE_SIZE, true);
}

function boxOf({ geometry }: AreaFeature): Omit<IndexedBox, "offset"> {
  const outline = geometry.coordinates.flatMap(([outer]) => outer);
  const x = outline.map((at) => at[0]);
  const y = outline.map((at) => at[1]);
  return {
    minX: Math.min(...x),
    minY: Math.min(...y),
    maxX: Math.max(...x),
    maxY: Math.max(...y),
  };
}
