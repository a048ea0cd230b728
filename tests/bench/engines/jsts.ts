import type { MultiPolygon } from "geojson";

interface JstsGeometry {
  getArea(): number;
}

export interface OpenJsts {
  geometry(coordinates: MultiPolygon["coordinates"]): JstsGeometry;
  overlap(a: JstsGeometry, b: JstsGeometry): number;
}

/** JSTS (OverlayOp), or undefined where it is not installed. */
export async function openJsts(): Promise<OpenJsts | undefined> {
  try {
    const folder = "jsts/org/locationtech/jts/";
    const { default: Reader } = (await import(`${folder}io/GeoJSONReader.js`)) as {
      default: new () => { read(geometry: MultiPolygon): JstsGeometry };
    };
    const { default: OverlayOp } = (await import(`${folder}operation/overlay/OverlayOp.js`)) as {
      default: { intersection(a: JstsGeometry, b: JstsGeometry): JstsGeometry };
    };
    const reader = new Reader();
    return {
      geometry: (coordinates) => reader.read({ type: "MultiPolygon", coordinates }),
      overlap: (a, b) => OverlayOp.intersection(a, b).getArea(),
    };
  } catch {
    return undefined;
  }
}
