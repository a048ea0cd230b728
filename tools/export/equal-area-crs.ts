/** ETRS89-LAEA Europe (EPSG:3035) as PROJJSON, which GeoParquet asks for. Parameters: EPSG registry. */
export const EQUAL_AREA_CRS = {
  $schema: "https://proj.org/schemas/v0.7/projjson.schema.json",
  type: "ProjectedCRS",
  name: "ETRS89-extended / LAEA Europe",
  base_crs: {
    name: "ETRS89",
    datum: {
      type: "GeodeticReferenceFrame",
      name: "European Terrestrial Reference System 1989",
      ellipsoid: {
        name: "GRS 1980",
        semi_major_axis: 6_378_137,
        inverse_flattening: 298.257222101,
      },
    },
    coordinate_system: {
      subtype: "ellipsoidal",
      axis: [
        { name: "Geodetic latitude", abbreviation: "Lat", direction: "north", unit: "degree" },
        { name: "Geodetic longitude", abbreviation: "Lon", direction: "east", unit: "degree" },
      ],
    },
    id: { authority: "EPSG", code: 4258 },
  },
  conversion: {
    name: "Europe Equal Area 2001",
    method: { name: "Lambert Azimuthal Equal Area", id: { authority: "EPSG", code: 9820 } },
    parameters: [
      parameter("Latitude of natural origin", 52, "degree", 8801),
      parameter("Longitude of natural origin", 10, "degree", 8802),
      parameter("False easting", 4_321_000, "metre", 8806),
      parameter("False northing", 3_210_000, "metre", 8807),
    ],
  },
  coordinate_system: {
    subtype: "Cartesian",
    axis: [
      { name: "Northing", abbreviation: "Y", direction: "north", unit: "metre" },
      { name: "Easting", abbreviation: "X", direction: "east", unit: "metre" },
    ],
  },
  id: { authority: "EPSG", code: 3035 },
} as const;

function parameter(name: string, value: number, unit: string, code: number): object {
  return { name, value, unit, id: { authority: "EPSG", code } };
}
