import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Answers of a run that has not ended, so that the next one goes on where it stopped. */
export interface Journal {
  /** The day on which the first answer was asked for, `YYYY-MM-DD`: the version of all of them. */
  readonly begun: string;
  read(key: string): Promise<Uint8Array | null>;
  keep(key: string, bytes: Uint8Array): Promise<void>;
  /** Forgets everything; for a run that has ended well. */
  close(): Promise<void>;
}

const OLDEST_MS = 36 * 3_600_000;

const fileOf = (folder: string, key: string): string =>
  join(folder, `${createHash("sha256").update(key).digest("hex").slice(0, 32)}.page`);

/** A file that is there whole or not at all, wherever the process is killed. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}

async function begunIn(folder: string): Promise<string | null> {
  const text = await readFile(join(folder, "begun"), "utf8").catch(() => "");
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? text : null;
}

/** Opens the journal in `folder`; answers older than a day and a half are of another edition. */
export async function openJournal(folder: string, today: string): Promise<Journal> {
  const found = await begunIn(folder);
  const age = found === null ? Infinity : Date.parse(today) - Date.parse(found);
  const isFresh = age >= 0 && age <= OLDEST_MS;
  if (!isFresh) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const begun = found !== null && isFresh ? found : today;
  await writeWhole(join(folder, "begun"), begun);
  return {
    begun,
    read: async (key) => {
      const bytes = await readFile(fileOf(folder, key)).catch(() => null);
      return bytes === null ? null : new Uint8Array(bytes);
    },
    keep: (key, bytes) => writeWhole(fileOf(folder, key), bytes),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
