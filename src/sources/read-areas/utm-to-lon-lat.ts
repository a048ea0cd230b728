/**
 * Inverse universal transverse Mercator on GRS80, by Krüger's series to the sixth order in the third flattening
 * (Karney 2011, Transverse Mercator with an accuracy of a few nanometers, eq. 11, 15, 36). Good to 5 nm within the zone.
 */
const SEMI_MAJOR = 6378137;
const FLATTENING = 1 / 298.257222101;
const N = FLATTENING / (2 - FLATTENING);
const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
const SCALE = 0.9996;
const RECTIFYING_RADIUS =
  (SEMI_MAJOR / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64 + N ** 6 / 256) * SCALE;
const DEGREE = Math.PI / 180;

const BETA = [
  N / 2 -
    (2 / 3) * N ** 2 +
    (37 / 96) * N ** 3 -
    N ** 4 / 360 -
    (81 / 512) * N ** 5 +
    (96199 / 604800) * N ** 6,
  N ** 2 / 48 +
    N ** 3 / 15 -
    (437 / 1440) * N ** 4 +
    (46 / 105) * N ** 5 -
    (1118711 / 3870720) * N ** 6,
  (17 / 480) * N ** 3 - (37 / 840) * N ** 4 - (209 / 4480) * N ** 5 + (5569 / 90720) * N ** 6,
  (4397 / 161280) * N ** 4 - (11 / 504) * N ** 5 - (830251 / 7257600) * N ** 6,
  (4583 / 161280) * N ** 5 - (108847 / 3991680) * N ** 6,
  (20648693 / 638668800) * N ** 6,
] as const;

/** Easting and northing of a northern UTM zone, metres, to longitude and latitude, degrees. */
export function utmToLonLat(zone: number, easting: number, northing: number): [number, number] {
  const xi = northing / RECTIFYING_RADIUS;
  const eta = (easting - 500_000) / RECTIFYING_RADIUS;
  let [xiPrime, etaPrime] = [xi, eta];
  BETA.forEach((beta, i) => {
    const order = 2 * (i + 1);
    xiPrime -= beta * Math.sin(order * xi) * Math.cosh(order * eta);
    etaPrime -= beta * Math.cos(order * xi) * Math.sinh(order * eta);
  });
  const longitude = Math.atan2(Math.sinh(etaPrime), Math.cos(xiPrime)) / DEGREE;
  const conformal = Math.sin(xiPrime) / Math.hypot(Math.sinh(etaPrime), Math.cos(xiPrime));
  return [6 * zone - 183 + longitude, Math.atan(geodeticTangent(conformal)) / DEGREE];
}

/** Tangent of the latitude from that of the conformal latitude, by Newton. */
function geodeticTangent(conformal: number): number {
  const rest = 1 - ECCENTRICITY ** 2;
  let tangent = conformal / rest;
  for (let step = 0; step < 5; step++) {
    const secant = Math.hypot(1, tangent);
    const sigma = Math.sinh(ECCENTRICITY * Math.atanh((ECCENTRICITY * tangent) / secant));
    const reached = tangent * Math.hypot(1, sigma) - sigma * secant;
    tangent +=
      ((conformal - reached) / Math.hypot(1, reached)) *
      ((1 + rest * tangent ** 2) / (rest * secant));
  }
  return tangent;
}
