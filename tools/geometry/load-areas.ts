import { readFile, stat } from "node:fs/promises";
import { AreasFault } from "../../src/sources/read-areas/areas-result";
import { readAreas } from "../../src/sources/read-areas/read-areas";
import { checkLimit } from "../../src/sources/read-limits";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { type CommandIo, InputError } from "../command";

export interface AreasFile {
  readonly path: string;
  /** Property that holds the id. */
  readonly id: string | undefined;
  /** System where the file names none. */
  readonly crs: string | undefined;
}

/** Reads files of areas; warnings go to standard error, all faults of all files into one InputError. */
export async function loadAreas(
  files: readonly AreasFile[],
  io: CommandIo,
): Promise<readonly PolygonSet[]> {
  const sets: PolygonSet[] = [];
  const faults: string[] = [];
  for (const { path, id, crs } of files) {
    const read = await readAreas(await readBytes(path), {
      name: path,
      ...(id === undefined ? {} : { idProperty: id }),
      ...(crs === undefined ? {} : { crs }),
    });
    if (read.is === "faults") faults.push(...read.faults);
    else {
      sets.push(read.set);
      for (const warning of read.warnings) io.stderr.write(`warning: ${warning}\n`);
    }
  }
  if (faults.length > 0) throw new InputError(faults.join("\n"));
  return sets;
}

/** The whole file; InputError where it cannot be read or is too large for that. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    checkLimit("bytes", (await stat(path)).size, "the file's bytes are");
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof AreasFault) throw new InputError(`${path}: ${cause.message}.`);
    throw unreadable(path, cause);
  }
}

export function unreadable(path: string, cause: unknown): InputError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const why = code === "ENOENT" ? "there is no such file" : `the file cannot be read (${code})`;
  return new InputError(`${path}: ${why}.`, { cause });
}
