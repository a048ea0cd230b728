import type { Feature, FeatureCollection, Position } from "geojson";
import { type SourceDocument, textOf } from "./imported";
import { ShapeFault } from "./shape-fault";

/** One page of a feature service. */
export interface GmlPage {
  readonly features: readonly Feature[];
  /** Features of the whole answer; null where the service does not say. */
  readonly matched: number | null;
}

/** What is inside each element of a local name, whatever its prefix; such elements are not nested. */
function insides(xml: string, name: string): readonly string[] {
  const pattern = new RegExp(
    `<(?:[\\w.-]+:)?${name}(?:\\s[^>]*)?>([\\s\\S]*?)</(?:[\\w.-]+:)?${name}>`,
    "gu",
  );
  return Array.from(xml.matchAll(pattern), ([, inside = ""]) => inside);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

const plain = (text: string): string =>
  text
    .trim()
    .replaceAll(/&(?:#(\d+)|(\w+));/gu, (whole, code: string | undefined, name: string) =>
      code === undefined ? (ENTITIES[name] ?? whole) : String.fromCodePoint(Number(code)),
    );

function ringOf(place: string, boundary: string): Position[] {
  const [list] = insides(boundary, "posList");
  if (list === undefined) throw new ShapeFault(place, "each ring must have a posList", boundary);
  const numbers = list.trim().split(/\s+/u).map(Number);
  if (numbers.length < 8 || numbers.length % 2 === 1 || !numbers.every(Number.isFinite))
    throw new ShapeFault(place, "a posList must hold pairs, four at least", list);
  return Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[2 * index] ?? 0,
    numbers[2 * index + 1] ?? 0,
  ]);
}

/** Surfaces are made of `Polygon` or of `PolygonPatch`. */
function polygonsOf(place: string, member: string): Position[][][] {
  const shapes = [...insides(member, "Polygon"), ...insides(member, "PolygonPatch")];
  return shapes.map((shape) => {
    const shells = insides(shape, "exterior");
    if (shells.length !== 1)
      throw new ShapeFault(place, "a polygon must have one exterior", shells.length);
    return [...shells, ...insides(shape, "interior")].map((ring) => ringOf(place, ring));
  });
}

function featureOf(place: string, member: string): Feature {
  const [code] = insides(member, "kommunekode");
  const [name] = insides(member, "navn");
  if (code === undefined || name === undefined)
    throw new ShapeFault(place, "each area must have kommunekode and navn", member);
  const coordinates = polygonsOf(place, member);
  if (coordinates.length === 0) throw new ShapeFault(place, "has no ground", code);
  return {
    type: "Feature",
    properties: { kode: plain(code).padStart(4, "0"), navn: plain(name) },
    geometry: { type: "MultiPolygon", coordinates },
  };
}

/** Kommuner of one page of a WFS 2.0 answer in GML 3.2, east before north. @throws ShapeFault */
export function readGmlPage(document: SourceDocument): GmlPage {
  const { name } = document;
  const xml = textOf(document);
  const [exception] = insides(xml, "ExceptionText");
  if (exception !== undefined) throw new ShapeFault(name, "the service refuses", plain(exception));
  if (!/<(?:[\w.-]+:)?FeatureCollection\b[\s\S]*<\/(?:[\w.-]+:)?FeatureCollection>\s*$/u.test(xml))
    throw new ShapeFault(name, "must be a whole FeatureCollection", xml);
  const [, matched] = /numberMatched="(\d+)"/u.exec(xml) ?? [];
  const features = insides(xml, "member").map((member, index) =>
    featureOf(`${name}[${index}]`, member),
  );
  return { features, matched: matched === undefined ? null : Number(matched) };
}

/** GeoJSON of all pages, in EPSG:25832, sorted by code. */
export function collectionOf(
  pages: readonly GmlPage[],
): FeatureCollection & { readonly crs: object } {
  return {
    type: "FeatureCollection",
    crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } },
    features: pages
      .flatMap(({ features }) => features)
      .toSorted((a, b) =>
        String(a.properties?.["kode"]) < String(b.properties?.["kode"]) ? -1 : 1,
      ),
  };
}
