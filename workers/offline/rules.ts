/** What a build keeps for use without network. */
export interface Kept {
  /** Changes with any file of the build. */
  readonly version: string;
  /** Paths of all files, `/app.html` among them. */
  readonly files: readonly string[];
}

/** The page that every address of the app is answered with. */
export const SHELL = "/app.html";

/** Names that carry the hash of their content never change, so that an older copy is as good. */
export const isHashed = (path: string): boolean =>
  /^\/assets\/|[.-][0-9a-f]{8,64}\.[a-z0-9.]+$/u.test(path);

/** True for an address of the app: not a file, and nothing below the folders of files. */
export function isAppAddress(path: string): boolean {
  const last = path.slice(path.lastIndexOf("/") + 1);
  return !last.includes(".") && !/^\/(?:assets|data\/.|share)/u.test(path);
}

/** The bytes of a single range, `end` among them; null where the whole file is as good an answer. */
export function readRange(
  header: string | null,
  size: number,
): { readonly start: number; readonly end: number } | null {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/u.exec(header ?? "") ?? [];
  if (first === "" && last === "") return null;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  return start <= end && start < size ? { start, end } : null;
}
