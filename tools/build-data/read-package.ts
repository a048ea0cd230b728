import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../command";
import type { PackageTexts } from "../../src/sources/tables/check-package";

const utf8 = new TextDecoder("utf-8", { fatal: true });

async function csvNames(directory: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(directory, folder), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".csv"))
    .map((entry) => (folder === "" ? entry.name : `${folder}/${entry.name}`));
}

/** Texts of all CSV files of the package in `directory`. @throws InputError if one is not UTF-8. */
export async function readPackage(directory: string): Promise<PackageTexts> {
  const names = await Promise.all(
    ["", "observations", "patches", "geography"].map((folder) => csvNames(directory, folder)),
  );
  const texts = new Map<string, string>();
  for (const name of names.flat().toSorted()) {
    const bytes = await readFile(join(directory, name));
    try {
      texts.set(name, utf8.decode(bytes));
    } catch {
      throw new InputError(`${name}:0:: must be UTF-8 (value "")`);
    }
  }
  if (texts.size === 0) throw new InputError(`${directory} holds no data package.`);
  return texts;
}
