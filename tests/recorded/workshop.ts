import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runIn } from "../../tools/import";
import { dispatch } from "../../tools/dispatch";
import type { Clock } from "../../tools/import/web/clock";

export interface Workshop {
  readonly root: string;
  readonly data: string;
  readonly cache: string;
  remove(): Promise<void>;
}

/** A copy of the package in a folder of its own. */
export async function makeWorkshop(): Promise<Workshop> {
  const root = await mkdtemp(join(tmpdir(), "klimakort-recorded-"));
  const data = join(root, "data");
  await cp("data", data, { recursive: true });
  return { root, data, cache: join(root, "cache"), remove: () => rm(root, { recursive: true }) };
}

/** Every file below a folder, by name, as text of its bytes. */
export async function contentOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
  const contents = new Map<string, string>();
  for (const name of names) contents.set(name, await readFile(join(folder, name), "latin1"));
  return contents;
}

/** Names of the files that differ between two contents. */
export function differing(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
}

/** Time that never passes by itself: sleeping moves it on at once, limits are reached when told to. */
export function makeClock(start = "2026-11-25T09:00:00Z") {
  let now = Date.parse(start);
  const slept: number[] = [];
  const limits: AbortController[] = [];
  const clock: Clock = {
    now: () => now,
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
    limit: () => {
      const controller = new AbortController();
      limits.push(controller);
      return controller.signal;
    },
  };
  /** Lets the limit of the newest question pass. */
  const runOut = (): void => limits.at(-1)?.abort();
  return { clock, slept, runOut };
}

/** Runs `klimakort import` in this process. */
export async function runImport(
  { data, cache }: Workshop,
  argv: readonly string[],
  { clock, environment = {} }: { clock: Clock; environment?: NodeJS.ProcessEnv },
) {
  const written = { stdout: "", stderr: "" };
  const io = {
    stdout: { write: (text: string) => (written.stdout += text) },
    stderr: { write: (text: string) => (written.stderr += text) },
  };
  const command = {
    name: "import",
    summary: "",
    load: () =>
      Promise.resolve({
        run: (rest: readonly string[]) => runIn(rest, { io, fetch, clock, environment }),
      }),
  };
  const args = ["import", ...argv, "--data", data, "--cache", cache];
  return { code: await dispatch([command], args, io), ...written };
}
