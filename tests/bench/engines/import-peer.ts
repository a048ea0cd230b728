/** A package of tests/bench/package.json; the types of those are not installed with the project. */
export function importPeer(name: string): Promise<unknown> {
  return import(name);
}
