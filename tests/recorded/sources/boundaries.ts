import type { Answer, Asked } from "../server";

const SIDE = 8000;

/** A square of a checkerboard in EPSG:25832: east before north. */
function ring(place: number): string {
  const west = 500_000 + SIDE * (place % 10);
  const south = 6_100_000 + SIDE * Math.floor(place / 10);
  const corners = [
    [west, south],
    [west, south + SIDE],
    [west + SIDE, south + SIDE],
    [west + SIDE, south],
    [west, south],
  ];
  return corners.flat().join(" ");
}

function member(code: string, place: number): string {
  return `<wfs:member><dagi:Kommuneinddeling gml:id="k.${code}"><dagi:kommunekode>${code}</dagi:kommunekode>
<dagi:navn>Syntetisk &amp; ${code}</dagi:navn><dagi:geometri><gml:MultiSurface srsName="urn:ogc:def:crs:EPSG::25832"><gml:surfaceMember>
<gml:Polygon gml:id="p.${code}"><gml:exterior><gml:LinearRing><gml:posList>${ring(place)}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</gml:surfaceMember></gml:MultiSurface></dagi:geometri></dagi:Kommuneinddeling></wfs:member>`;
}

/** Answers as the feature service of DAGI does: pages of GML 3.2, the key in the query. */
export function answerBoundaries(
  municipalities: readonly string[],
  key: string,
): (asked: Asked) => Answer {
  const members = [...municipalities, "0411"].map((code, at) => member(code, at === 98 ? 140 : at));
  return ({ url: { searchParams } }) => {
    if (searchParams.get("apiKey") !== key) return { status: 403, type: "text/plain", body: "key" };
    const start = Number(searchParams.get("startIndex"));
    const page = members.slice(start, start + Number(searchParams.get("count")));
    const body = `<?xml version="1.0" encoding="UTF-8"?>
<!-- SYNTETISK: ingen virkelige grænser -->
<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:dagi="http://data.gov.dk/schemas/dagi/2/gml3sfp" numberMatched="${members.length}" numberReturned="${page.length}">
${page.join("\n")}
</wfs:FeatureCollection>`;
    return { type: "application/gml+xml", body };
  };
}
