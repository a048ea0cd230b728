/**
 * Universal transverse Mercator on GRS80 by Krüger's series to the sixth order in the third flattening (Karney 2011,
 * Transverse Mercator with an accuracy of a few nanometers, eq. 7–9, 11, 35).
 */
const FLATTENING = 1 / 298.257222101;
const N = FLATTENING / (2 - FLATTENING);
const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
const RECTIFYING_RADIUS =
  (6378137 / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64 + N ** 6 / 256) * 0.9996;
const DEGREE = Math.PI / 180;

const ALPHA = [
  N / 2 -
    (2 / 3) * N ** 2 +
    (5 / 16) * N ** 3 +
    (41 / 180) * N ** 4 -
    (127 / 288) * N ** 5 +
    (7891 / 37800) * N ** 6,
  (13 / 48) * N ** 2 -
    (3 / 5) * N ** 3 +
    (557 / 1440) * N ** 4 +
    (281 / 630) * N ** 5 -
    (1983433 / 1935360) * N ** 6,
  (61 / 240) * N ** 3 -
    (103 / 140) * N ** 4 +
    (15061 / 26880) * N ** 5 +
    (167603 / 181440) * N ** 6,
  (49561 / 161280) * N ** 4 - (179 / 168) * N ** 5 + (6601661 / 7257600) * N ** 6,
  (34729 / 80640) * N ** 5 - (3418889 / 1995840) * N ** 6,
  (212378941 / 319334400) * N ** 6,
] as const;

/** Longitude and latitude, degrees, to easting and northing of a northern zone, metres. */
export function lonLatToUtm(zone: number, longitude: number, latitude: number): [number, number] {
  const turn = (longitude - (6 * zone - 183)) * DEGREE;
  const sine = Math.sin(latitude * DEGREE);
  const tangent = Math.sinh(Math.atanh(sine) - ECCENTRICITY * Math.atanh(ECCENTRICITY * sine));
  const xi = Math.atan2(tangent, Math.cos(turn));
  const eta = Math.asinh(Math.sin(turn) / Math.hypot(tangent, Math.cos(turn)));
  let [northing, easting] = [xi, eta];
  ALPHA.forEach((alpha, i) => {
    const order = 2 * (i + 1);
    northing += alpha * Math.sin(order * xi) * Math.cosh(order * eta);
    easting += alpha * Math.cos(order * xi) * Math.sinh(order * eta);
  });
  return [500_000 + RECTIFYING_RADIUS * easting, RECTIFYING_RADIUS * northing];
}
