import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { InputError } from "../../command";

/**
 * Files wait in this folder below the package. `ready` is written last: with it the files are moved,
 * now or by the next import; without it they are thrown away. So an import is there whole or not.
 */
const FOLDER = ".import";
const READY = "ready.json";

function namesIn(text: string): readonly string[] {
  const parsed = JSON.parse(text) as unknown;
  if (!Array.isArray(parsed)) throw new InputError(`${FOLDER}/${READY} is not ours.`);
  return parsed.map(String);
}

async function moveAll(data: string, names: readonly string[]): Promise<void> {
  const waiting = new Set(await readdir(join(data, FOLDER), { recursive: true }));
  for (const name of names) {
    if (!waiting.has(name)) continue;
    await mkdir(dirname(join(data, name)), { recursive: true });
    await rename(join(data, FOLDER, name), join(data, name));
  }
  await rm(join(data, FOLDER), { recursive: true });
}

/** Ends what an import that was killed while it moved its files had begun, or clears it away. */
export async function finishStaged(data: string): Promise<void> {
  const ready = await readFile(join(data, FOLDER, READY), "utf8").catch(() => null);
  if (ready === null) await rm(join(data, FOLDER), { recursive: true, force: true });
  else await moveAll(data, namesIn(ready));
}

/** Writes all files below `data`, or none. */
export async function writeStaged(data: string, files: ReadonlyMap<string, string>): Promise<void> {
  await finishStaged(data);
  const folder = join(data, FOLDER);
  try {
    for (const [name, text] of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    await writeFile(join(folder, `${READY}.new`), JSON.stringify([...files.keys()]));
    await rename(join(folder, `${READY}.new`), join(folder, READY));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  await moveAll(data, [...files.keys()]);
}
