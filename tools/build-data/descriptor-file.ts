import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackageTexts } from "../../src/sources/tables/check-package";
import type { TableFault } from "../../src/sources/tables/fault";
import { DESCRIPTOR_NAME, descriptorOf } from "./descriptor";
import { readPackage } from "./read-package";

/** A fault if `datapackage.json` is not what the rules of the tables say. */
export async function descriptorFaults(
  directory: string,
  texts: PackageTexts,
): Promise<readonly TableFault[]> {
  const written = await readFile(join(directory, DESCRIPTOR_NAME), "utf8").catch(() => "");
  if (written === descriptorOf([...texts.keys()])) return [];
  const rule = "must agree with the tables; build-data --descriptor writes it anew";
  return [{ file: DESCRIPTOR_NAME, row: 0, column: "", rule, value: "" }];
}

export async function writeDescriptor(directory: string): Promise<void> {
  const texts = await readPackage(directory);
  await writeFile(join(directory, DESCRIPTOR_NAME), descriptorOf([...texts.keys()]));
}
