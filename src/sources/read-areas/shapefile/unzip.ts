import { AreasFault } from "../areas-result";

const [END, ENTRY] = [0x06054b50, 0x02014b50];
/** Bytes of the fixed parts of a zip's records, and of the longest comment at its end. */
const SIZE = { end: 22, entry: 46, local: 30, comment: 65_535 } as const;
const [STORED, DEFLATED] = [0, 8];
/** More would be no map but a trap: a small zip can unfold to any size. */
const MOST_BYTES = 100_000_000;
const MOST_FILES = 1000;

/** A file in a zip, still packed. */
interface Packed {
  readonly name: string;
  readonly method: number;
  readonly data: Uint8Array;
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - SIZE.end - SIZE.comment);
  for (let at = view.byteLength - SIZE.end; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new AreasFault("the zip has no list of its files; it is cut off");
}

function packedFiles(bytes: Uint8Array): readonly Packed[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_FILES)
    throw new AreasFault(`the zip has ${count} files; at most ${MOST_FILES} are read`);
  let at = view.getUint32(end + 16, true);
  const files: Packed[] = [];
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== ENTRY)
      throw new AreasFault("the zip's list of files is damaged");
    const [size, length] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true)];
    const local = view.getUint32(at + 42, true);
    const start =
      local + SIZE.local + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    files.push({
      name: new TextDecoder().decode(bytes.subarray(at + SIZE.entry, at + SIZE.entry + length)),
      method: view.getUint16(at + 10, true),
      data: bytes.subarray(start, start + size),
    });
    at += SIZE.entry + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

async function unfold({ name, method, data }: Packed): Promise<Uint8Array> {
  if (method === STORED) return data;
  if (method !== DEFLATED) throw new AreasFault(`"${name}" is packed in a way that is not read`);
  const stream = new Blob([data.slice()])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new AreasFault(`"${name}" unfolds to more than ${MOST_BYTES / 1e6} MB`);
    }
    parts.push(next.value);
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** The files of a zip whose names end so, by ending; the first of each. @throws AreasFault */
export async function filesIn<Ending extends string>(
  bytes: Uint8Array,
  endings: readonly Ending[],
): Promise<ReadonlyMap<Ending, Uint8Array>> {
  try {
    const packed = packedFiles(bytes).filter(({ name }) => !name.startsWith("__MACOSX"));
    const found = new Map<Ending, Uint8Array>();
    for (const ending of endings) {
      const file = packed.find(({ name }) => name.toLowerCase().endsWith(ending));
      if (file !== undefined) found.set(ending, await unfold(file));
    }
    return found;
  } catch (cause) {
    if (cause instanceof AreasFault) throw cause;
    throw new AreasFault("the zip is damaged", { cause });
  }
}
