import { parseArgs } from "node:util";
import { InputError } from "../command";

export const USAGE = `Usage: klimakort geography --from FILE [--catchments FILE] [options]

Builds data/geography/ from an official boundary export (GeoJSON, TopoJSON or FlatGeobuf).

  --from FILE         98 kommuner and Christiansø (DAGI); property kode, navn
  --catchments FILE   the 23 main catchments; property op_id, hov_na
  --edition MONTH     month of the kommuner export for the credit, such as "februar 2026"
  --crs EPSG:N        reference system of both files (default: as the file says, else by coordinates)
  --areas FILE        observations table with area_km2 to compare with (default: data/observations/base.csv)
  --out DIR           where to write (default: data/geography)
  --snap METRES       borders within this distance are one (default 5)
  --display METRES    detail left out of areas.topo.json (default 85)
  --display-catchments METRES   the same for catchments.topo.json (default 185)
  --analysis METRES   detail left out of the analysis files (default 55)
`;

export interface GeographyOptions {
  readonly from: string;
  readonly catchments: string | null;
  readonly edition: string | null;
  readonly crs: string | null;
  readonly areas: string;
  readonly out: string;
  readonly snapMetres: number;
  readonly displayMetres: number;
  readonly displayCatchmentsMetres: number;
  readonly analysisMetres: number;
}

/** The options of a command line; null asks for help. */
export function readOptions(argv: readonly string[]): GeographyOptions | null {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      from: { type: "string" },
      catchments: { type: "string" },
      edition: { type: "string" },
      crs: { type: "string" },
      areas: { type: "string", default: "data/observations/base.csv" },
      out: { type: "string", default: "data/geography" },
      snap: { type: "string", default: "5" },
      display: { type: "string", default: "85" },
      "display-catchments": { type: "string", default: "185" },
      analysis: { type: "string", default: "55" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return null;
  if (values.from === undefined) throw new InputError("--from FILE is missing");
  return {
    from: values.from,
    catchments: values.catchments ?? null,
    edition: values.edition ?? null,
    crs: values.crs?.toUpperCase() ?? null,
    areas: values.areas,
    out: values.out,
    snapMetres: metres("--snap", values.snap),
    displayMetres: metres("--display", values.display),
    displayCatchmentsMetres: metres("--display-catchments", values["display-catchments"]),
    analysisMetres: metres("--analysis", values.analysis),
  };
}

function metres(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && value >= 0 && value <= 10_000) return value;
  throw new InputError(`${option} is "${text}"; metres from 0 to 10000 are wanted`);
}
