import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { InputError } from "../command";
import type { CompiledPackage } from "./compile";

/** Only a folder that this tool wrote, or an empty one, may be replaced. */
async function refuseForeignFolder(directory: string): Promise<boolean> {
  const names = await readdir(directory).catch(() => null);
  if (names !== null && names.length > 0 && !names.includes("manifest.json"))
    throw new InputError(`${directory} is not empty and holds no manifest.json: not replaced.`);
  return names !== null;
}

async function writeFiles(compiled: CompiledPackage, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const manifest = `${JSON.stringify(compiled.manifest)}\n`;
  await Promise.all([
    ...compiled.files.map(({ path, bytes }) => writeFile(join(directory, path), bytes)),
    writeFile(join(directory, "manifest.json"), manifest),
  ]);
}

/** Replaces `directory` as a whole: what stood there before is gone, a failure leaves it untouched. */
export async function writePackage(compiled: CompiledPackage, directory: string): Promise<void> {
  const target = resolve(directory);
  const exists = await refuseForeignFolder(target);
  await mkdir(dirname(target), { recursive: true });
  const workshop = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    await writeFiles(compiled, join(workshop, "new"));
    if (exists) await rename(target, join(workshop, "old"));
    try {
      await rename(join(workshop, "new"), target);
    } catch (error) {
      if (exists) await rename(join(workshop, "old"), target);
      throw error;
    }
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}
