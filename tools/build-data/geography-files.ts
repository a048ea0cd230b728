import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ManifestFile } from "../../src/domain/package/data-package";

export type GeographyFile = Exclude<ManifestFile, "core" | "observations" | "actions" | "versions">;

/** Name below `data/geography/` of what is shipped as it stands. */
export const GEOGRAPHY_FILES = {
  topology: "areas.topo.json",
  catchmentTopology: "catchments.topo.json",
  context: "context.topo.json",
  municipalities: "kommuner.fgb",
  catchments: "catchments.fgb",
} as const satisfies Record<GeographyFile, string>;

export interface ShippedFile {
  readonly role: ManifestFile;
  /** File name without hash: `areas.topo.json`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `data/geography/` lacks a file that the geography command writes. */
interface MissingFile {
  readonly missing: string;
}

async function readOne(directory: string, role: GeographyFile): Promise<ShippedFile | MissingFile> {
  const name = GEOGRAPHY_FILES[role];
  try {
    return { role, name, bytes: await readFile(join(directory, "geography", name)) };
  } catch {
    return { missing: `geography/${name}` };
  }
}

/** Reads the five geography files of the package, or says which are missing. */
export async function readGeography(
  directory: string,
): Promise<{ readonly files: readonly ShippedFile[]; readonly missing: readonly string[] }> {
  const roles = Object.keys(GEOGRAPHY_FILES) as readonly GeographyFile[];
  const all = await Promise.all(roles.map((role) => readOne(directory, role)));
  return {
    files: all.filter((file) => "bytes" in file),
    missing: all.flatMap((file) => ("missing" in file ? [file.missing] : [])),
  };
}
