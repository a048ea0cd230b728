import type { Manifest } from "../../src/domain/package/data-package";
import type { Route } from "../../src/state/route";

/** What vite says of one chunk in `.vite/manifest.json`. */
export interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly assets?: readonly string[];
}

export type Chunks = Readonly<Record<string, Chunk>>;

const FOLDERS: Readonly<Partial<Record<Route["view"], string>>> = { unknown: "not-found" };

function withImports(chunks: Chunks, key: string, found: Set<string>): void {
  if (found.has(key)) return;
  found.add(key);
  for (const other of chunks[key]?.imports ?? []) withImports(chunks, other, found);
}

/** The chunk of a view: the one component right in its folder that is loaded by itself. */
function chunkOf(chunks: Chunks, view: Route["view"]): string | undefined {
  const pattern = new RegExp(`^src/ui/views/${FOLDERS[view] ?? view}/[^/]+View\\.svelte$`, "u");
  return Object.keys(chunks).find((key) => pattern.test(key));
}

/**
 * Elements of the head that fetch a view's chunks and the tables at once, instead of one after
 * another as the app asks for them. What can be read without them comes first.
 */
export function preloadsOf(chunks: Chunks, manifest: Manifest, view: Route["view"]): string {
  const known = new Set<string>();
  withImports(chunks, "index.html", known);
  const keys = new Set<string>();
  for (const key of [chunkOf(chunks, view), "src/i18n/da.ts"]) {
    if (key !== undefined) withImports(chunks, key, keys);
  }
  const parts = [...keys].filter((key) => !known.has(key)).flatMap((key) => chunks[key] ?? []);
  const styles = [...new Set(parts.flatMap(({ css = [] }) => css))];
  const tables = ["core", "observations", "actions"] as const;
  const fonts = (chunks["index.html"]?.assets ?? []).filter((file) => file.endsWith(".woff2"));
  return [
    // The words stand where they stay: no other font first.
    ...fonts.map(
      (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${file}">`,
    ),
    ...styles.map(
      (file) => `<link rel="preload" as="style" fetchpriority="low" crossorigin href="/${file}">`,
    ),
    ...parts.map(
      ({ file }) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="/${file}">`,
    ),
    ...["manifest.json", ...tables.map((name) => manifest.files[name].path)].map(
      (path) =>
        `<link rel="preload" as="fetch" fetchpriority="low" crossorigin href="/data/${path}">`,
    ),
  ].join("\n    ");
}
