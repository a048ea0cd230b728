import { realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/**
 * @typedef {{ kind: "file", path: string, name: string, size: number, modified: number }} Found
 *   path: on disk; name: below the root, with forward slashes; modified: milliseconds
 * @typedef {Found | { kind: "missing" } | { kind: "refused" }} Located
 */

/**
 * The segments that a request names, or nothing when it tries to leave the root.
 * @param {string} target request target as sent
 * @returns {string[] | undefined}
 */
export function segmentsOf(target) {
  const raw = target.split(/[?#]/u, 1)[0] ?? "";
  let decoded;
  try {
    decoded = decodeURIComponent(raw);
  } catch {
    return undefined;
  }
  const segments = decoded.split("/").filter((segment) => segment !== "" && segment !== ".");
  const unsafe = !decoded.startsWith("/") || /[\\\0]/u.test(decoded) || segments.includes("..");
  return unsafe ? undefined : segments;
}

/**
 * @param {string} root real path
 * @param {string} name below root
 * @returns {Found | undefined}
 */
function fileAt(root, name) {
  const path = join(root, name);
  try {
    const stats = statSync(path);
    return stats.isFile() && realpathSync(path).startsWith(root + sep)
      ? { kind: "file", path, name, size: stats.size, modified: stats.mtimeMs }
      : undefined;
  } catch {
    // Not there, a file used as a folder, a name too long: all the same to the reader.
    return undefined;
  }
}

/**
 * Finds the file for a request: itself, its folder's index.html, or the app for an address of the app's own.
 * Dotfiles stay hidden; names with an extension and everything below assets/ and data/ must exist.
 * `/data` itself is a view of the app as well as a folder of files.
 * @param {string} root real path of the site
 * @param {string} target request target as sent
 * @returns {Located}
 */
export function locate(root, target) {
  const segments = segmentsOf(target);
  if (segments === undefined) return { kind: "refused" };
  if (segments.some((segment) => segment.startsWith("."))) return { kind: "missing" };
  const name = segments.join("/");
  const own = fileAt(root, name) ?? fileAt(root, [...segments, "index.html"].join("/"));
  if (own !== undefined) return own;
  const isAddress =
    (segments.length === 1 || !/^(assets|data)$/u.test(segments[0] ?? "")) &&
    !(segments.at(-1) ?? "").includes(".");
  return (isAddress ? fileAt(root, "index.html") : undefined) ?? { kind: "missing" };
}
