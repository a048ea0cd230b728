import { readFileSync } from "node:fs";

interface PathsD {
  push_back(path: unknown): void;
  delete(): void;
}

interface Clipper2 {
  PathsD: new () => PathsD;
  MakePathD(coordinates: readonly number[]): unknown;
  IntersectD(subject: PathsD, clip: PathsD, rule: unknown, precision: number): PathsD;
  UnionSelfD(subject: PathsD, rule: unknown, precision: number): PathsD;
  AreaPathsD(paths: PathsD): number;
  FillRule: { NonZero: unknown };
}

export interface OpenClipper2 {
  paths(polygons: readonly (readonly (readonly [number, number])[])[]): PathsD;
  overlap(a: PathsD, b: PathsD): number;
  union(paths: PathsD): PathsD;
}

/** clipper2-wasm with six decimals, or undefined where it is not installed. */
export async function openClipper2(): Promise<OpenClipper2 | undefined> {
  const clipper = await load();
  if (clipper === undefined) return undefined;
  const rule = clipper.FillRule.NonZero;
  return {
    paths(rings) {
      const paths = new clipper.PathsD();
      for (const ring of rings) paths.push_back(clipper.MakePathD(ring.slice(1).flat()));
      return paths;
    },
    overlap(a, b) {
      const common = clipper.IntersectD(a, b, rule, 6);
      const area = clipper.AreaPathsD(common);
      common.delete();
      return area;
    },
    union: (paths) => clipper.UnionSelfD(paths, rule, 6),
  };
}

async function load(): Promise<Clipper2 | undefined> {
  try {
    const folder = new URL("../node_modules/clipper2-wasm/dist/es/", import.meta.url);
    const { default: init } = (await import(new URL("clipper2z.js", folder).href)) as {
      default: (options: { wasmBinary: Uint8Array }) => Promise<Clipper2>;
    };
    return await init({ wasmBinary: readFileSync(new URL("clipper2z.wasm", folder)) });
  } catch {
    return undefined;
  }
}
