import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Writes all files or, if one cannot be written, none: into a folder beside, then renamed. */
export async function writeTogether(
  folder: string,
  files: ReadonlyMap<string, Uint8Array | string>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const waiting = await mkdtemp(join(folder, ".new-"));
  try {
    for (const [name, content] of files) await writeFile(join(waiting, name), content);
    for (const name of files.keys()) await rename(join(waiting, name), join(folder, name));
  } finally {
    await rm(waiting, { recursive: true, force: true });
  }
}
