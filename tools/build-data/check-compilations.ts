import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CompiledPackage } from "./compile";
import { FIRST_MAP_LIMIT, firstMapBytes } from "./report";
import { writePackage } from "./write-package";

async function contentOf(directory: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = (await readdir(directory)).toSorted();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(directory, name))] as const),
    ),
  );
}

/** Names of the files that are not byte for byte the same in both folders. */
async function differingFiles(a: string, b: string): Promise<readonly string[]> {
  const [first, second] = [await contentOf(a), await contentOf(b)];
  const names = [...new Set([...first.keys(), ...second.keys()])].toSorted();
  return names.filter((name) => {
    const [one, other] = [first.get(name), second.get(name)];
    return one === undefined || other === undefined || !one.equals(other);
  });
}

/** Compiles twice from scratch and compares; weighs what the first map waits for. One sentence per fault. */
export async function checkCompilations(
  compileFresh: () => Promise<CompiledPackage>,
): Promise<readonly string[]> {
  const workshop = await mkdtemp(join(tmpdir(), "klimakort-check-"));
  try {
    const folders = [join(workshop, "first"), join(workshop, "second")] as const;
    const compiled = await compileFresh();
    await writePackage(compiled, folders[0]);
    await writePackage(await compileFresh(), folders[1]);
    const differing = await differingFiles(...folders);
    const faults = differing.map((name) => `${name} differs between two compilations.`);
    const weight = firstMapBytes(compiled);
    if (weight > FIRST_MAP_LIMIT)
      faults.push(
        `core, observations and topology weigh ${weight} bytes gzip, more than ${FIRST_MAP_LIMIT}.`,
      );
    return faults;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}
