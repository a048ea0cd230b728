import { type Lattice, latticeGeoJson } from "./statistics-lattice";

/** What we use of jsgeoda 0.2.3, which comes without types. */
interface JsGeoda {
  readGeoJSON(bytes: ArrayBufferLike): string;
  getQueenWeights(map: string): object;
  localMoran(
    weights: object,
    values: readonly number[],
    permutations: number,
    method: "lookup" | "complete",
    significance: number,
    seed: number,
  ): { getPValues(): readonly number[]; getLisaValues(): readonly number[] };
}

export interface JsGeodaRun {
  readonly p: readonly number[];
  readonly statistic: readonly number[];
}

/** Local Moran in jsgeoda's WebAssembly with its faster method; undefined where it is not installed. */
export async function openJsGeoda(): Promise<
  ((lattice: Lattice, permutations: number) => () => JsGeodaRun) | undefined
> {
  // Not in the root's dependencies: the name is kept from the compiler.
  const name = "jsgeoda";
  const module = (await import(name).catch(() => undefined)) as
    { readonly default: { New(): Promise<JsGeoda> } } | undefined;
  if (module === undefined) return undefined;
  const engine = await module.default.New();
  return (lattice, permutations) => {
    const text = new TextEncoder().encode(JSON.stringify(latticeGeoJson(lattice)));
    const weights = engine.getQueenWeights(engine.readGeoJSON(text.buffer));
    const values = Array.from(lattice.values);
    return () => {
      const answer = engine.localMoran(weights, values, permutations, "lookup", 0.05, 42);
      return { p: answer.getPValues(), statistic: answer.getLisaValues() };
    };
  };
}
