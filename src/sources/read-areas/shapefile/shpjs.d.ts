/** The part of shpjs that is used; it ships no types. */
declare module "shpjs" {
  export function parseShp(shp: Uint8Array): readonly unknown[];
  export function parseDbf(
    dbf: Uint8Array,
    encoding?: string,
  ): readonly Readonly<Record<string, unknown>>[];
}
