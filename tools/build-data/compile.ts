import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import {
  type Manifest,
  MANIFEST_FILES,
  type ManifestFile,
} from "../../src/domain/package/data-package";
import { type PackageTables, tableOf } from "../../src/sources/tables/check-package";
import { cell } from "../../src/sources/tables/table-row";
import { compileActions } from "./compile-actions";
import { compileCore } from "./compile-core";
import { compileObservations, compileVersions } from "./compile-observations";
import type { ShippedFile } from "./geography-files";

const HASH_DIGITS = 12;

interface CompiledFile {
  readonly role: ManifestFile;
  /** Name with the content's hash: `core.0123456789ab.json`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly gzipBytes: number;
}

export interface CompiledPackage {
  readonly manifest: Manifest;
  readonly files: readonly CompiledFile[];
}

const hashOf = (content: Uint8Array | string): string =>
  createHash("sha256").update(content).digest("hex").slice(0, HASH_DIGITS);

function hashedName(name: string, bytes: Uint8Array): string {
  const dot = name.indexOf(".");
  return `${name.slice(0, dot)}.${hashOf(bytes)}${name.slice(dot)}`;
}

function jsonFile(role: ManifestFile, value: object): ShippedFile {
  return { role, name: `${role}.json`, bytes: new TextEncoder().encode(JSON.stringify(value)) };
}

function compileFile({ role, name, bytes }: ShippedFile): CompiledFile {
  return { role, path: hashedName(name, bytes), bytes, gzipBytes: gzipSync(bytes).byteLength };
}

function newestRetrieval(tables: PackageTables): string {
  const dates = tableOf(tables, "sources").rows.map((row) => cell(row, "retrieved"));
  return dates.toSorted().at(-1) ?? "";
}

/** Compiles checked tables and the geography to the files that the app loads. Same input, same bytes. */
export function compile(tables: PackageTables, geography: readonly ShippedFile[]): CompiledPackage {
  const all = [
    jsonFile("core", compileCore(tables)),
    jsonFile("observations", compileObservations(tables)),
    jsonFile("actions", compileActions(tables)),
    jsonFile("versions", compileVersions(tables)),
    ...geography,
  ].map(compileFile);
  const fileOf = (role: ManifestFile): CompiledFile => {
    const file = all.find((candidate) => candidate.role === role);
    if (file === undefined) throw new RangeError(`no file for ${role}`);
    return file;
  };
  const files = MANIFEST_FILES.map(fileOf);
  const version = hashOf(
    files
      .map(({ path }) => path)
      .toSorted()
      .join("\n"),
  );
  const entries = files.map(({ role, path, bytes }) => [role, { path, bytes: bytes.byteLength }]);
  const manifest: Manifest = {
    schema: 1,
    version,
    dataDate: newestRetrieval(tables),
    files: Object.fromEntries(entries) as Manifest["files"],
  };
  return { manifest, files };
}
