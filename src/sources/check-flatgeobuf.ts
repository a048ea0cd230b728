const MAGIC = "fgb\u0003fgb";
const MAGIC_BYTES = 8;
const LENGTH_BYTES = 4;
const ROOT = MAGIC_BYTES + LENGTH_BYTES;
const COLUMNS = 7;
const NODE_BYTES = 40;

/** Fields of the header table, by their place in the FlatGeobuf schema. */
export const FEATURES_COUNT = 8;
export const INDEX_NODE_SIZE = 9;

/** Where a field of the header lies in the file; 0 if the writer left it out (its default holds). */
export function headerField(view: DataView, field: number): number {
  const table = ROOT + view.getUint32(ROOT, true);
  const vtable = table - view.getInt32(table, true);
  const slot = 4 + 2 * field;
  if (slot >= view.getUint16(vtable, true)) return 0;
  const offset = view.getUint16(vtable + slot, true);
  return offset === 0 ? 0 : table + offset;
}

/**
 * Refuses bytes whose lengths do not add up: the library trusts them and loops for minutes over a
 * header that claims a billion columns.
 *
 * @throws RangeError
 */
export function checkFlatGeobuf(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = String.fromCodePoint(...bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC || bytes.length < ROOT + LENGTH_BYTES) {
    throw new RangeError("the bytes are no FlatGeobuf file of version 3");
  }
  // A DataView throws RangeError itself for a place outside the file.
  const headerEnd = ROOT + view.getUint32(MAGIC_BYTES, true);
  checkColumns(view, headerEnd);
  let at = headerEnd + indexBytes(view);
  let count = 0;
  while (at < bytes.length) {
    at += LENGTH_BYTES + view.getUint32(at, true);
    count++;
  }
  const field = headerField(view, FEATURES_COUNT);
  const claimed = field === 0 ? 0 : Number(view.getBigUint64(field, true));
  if (at === bytes.length && (claimed === count || claimed === 0)) return;
  throw new RangeError(`the FlatGeobuf file claims ${claimed} features and holds ${count}`);
}

function checkColumns(view: DataView, headerEnd: number): void {
  const field = headerField(view, COLUMNS);
  if (field === 0) return;
  const vector = field + view.getUint32(field, true);
  const columns = view.getUint32(vector, true);
  if (vector + LENGTH_BYTES + 4 * columns > headerEnd) {
    throw new RangeError(`the FlatGeobuf header claims ${columns} columns, more than it can hold`);
  }
}

/** Bytes of the packed tree, from the two fields that say its shape. */
function indexBytes(view: DataView): number {
  const sizeField = headerField(view, INDEX_NODE_SIZE);
  const countField = headerField(view, FEATURES_COUNT);
  const nodeSize = sizeField === 0 ? 16 : view.getUint16(sizeField, true);
  let level = countField === 0 ? 0 : Number(view.getBigUint64(countField, true));
  if (nodeSize < 2 || level === 0) return 0;
  let nodes = level;
  do {
    level = Math.ceil(level / nodeSize);
    nodes += level;
  } while (level > 1);
  return nodes * NODE_BYTES;
}
