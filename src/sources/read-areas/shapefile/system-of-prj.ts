import { AreasFault } from "../areas-result";

/** What programs call the systems that are read; ESRI and OGC have a spelling each. */
const NAMES: readonly (readonly [RegExp, number])[] = [
  [/ETRS(?:_1989_|89 ?\/ ?)UTM[_ ]zone[_ ]32N/iu, 25832],
  [/ETRS(?:_1989_|89 ?\/ ?)UTM[_ ]zone[_ ]33N/iu, 25833],
  [/WGS(?:_1984_| ?84 ?\/ ?)UTM[_ ]zone[_ ]32N/iu, 32632],
  [/WGS(?:_1984_| ?84 ?\/ ?)UTM[_ ]zone[_ ]33N/iu, 32633],
  [/ETRS(?:_1989_|89[^"]*\/ ?)LAEA/iu, 3035],
];

/** The text of a `.prj` as `EPSG:25832`. @throws AreasFault for a system that is not read. */
export function systemOfPrj(text: string): string {
  const [, name = ""] = /^\s*\w+\[\s*"([^"]*)"/u.exec(text) ?? [];
  const authority = /(?:AUTHORITY|ID)\["EPSG",\s*"?(\d+)"?\]\s*\]\s*$/iu.exec(text)?.[1];
  if (authority !== undefined) return `EPSG:${authority}`;
  const named = NAMES.find(([pattern]) => pattern.test(name))?.[1];
  if (named !== undefined) return `EPSG:${named}`;
  if (/^\s*GEOG(?:CS|CRS)/iu.test(text)) {
    if (/ETRS/iu.test(name)) return "EPSG:4258";
    if (/WGS/iu.test(name)) return "EPSG:4326";
  }
  throw new AreasFault(
    `the .prj names the coordinate system "${name}", which is not read; save the shapefile in EPSG:25832 or EPSG:4326`,
  );
}
