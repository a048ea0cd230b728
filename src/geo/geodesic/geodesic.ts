/**
 * The shortest way between two points of the GRS80 ellipsoid, by Vincenty's nested series
 * (Survey Review 23, 1975): good to a tenth of a millimetre. Not for points nearly opposite on the earth.
 */
const SEMI_MAJOR = 6378137;
const FLATTENING = 1 / 298.257222101;
const SEMI_MINOR = SEMI_MAJOR * (1 - FLATTENING);
const SECOND_E2 = (SEMI_MAJOR ** 2 - SEMI_MINOR ** 2) / SEMI_MINOR ** 2;
const DEGREE = Math.PI / 180;
const STEPS = 100;
/** Radians: some 0.006 mm. */
const CLOSE = 1e-12;

/** Longitude and latitude, degrees. */
export type Place = readonly [number, number];

export interface Geodesic {
  /** Metres. */
  readonly length: number;
  /** Direction at the start, radians clockwise from north. */
  readonly azimuth: number;
}

const reduced = (latitude: number): number =>
  Math.atan((1 - FLATTENING) * Math.tan(latitude * DEGREE));

/** Vincenty's A and B for the squared cosine of the azimuth at the equator. */
function series(cosineSquared: number): { readonly a: number; readonly b: number } {
  const u = cosineSquared * SECOND_E2;
  return {
    a: 1 + (u / 16384) * (4096 + u * (-768 + u * (320 - 175 * u))),
    b: (u / 1024) * (256 + u * (-128 + u * (74 - 47 * u))),
  };
}

function arcCorrection(b: number, sigma: number, middle: number): number {
  const [sine, cosine] = [Math.sin(sigma), Math.cos(sigma)];
  const square = middle * middle;
  return (
    b *
    sine *
    (middle +
      (b / 4) *
        (cosine * (2 * square - 1) - (b / 6) * middle * (4 * sine * sine - 3) * (4 * square - 3)))
  );
}

/** The difference between a longitude on the sphere and on the ellipsoid, radians. */
function longitudeCorrection(
  sineEquator: number,
  cosineSquared: number,
  sigma: number,
  middle: number,
): number {
  const c = (FLATTENING / 16) * cosineSquared * (4 + FLATTENING * (4 - 3 * cosineSquared));
  const [sine, cosine] = [Math.sin(sigma), Math.cos(sigma)];
  return (
    (1 - c) *
    FLATTENING *
    sineEquator *
    (sigma + c * sine * (middle + c * cosine * (2 * middle * middle - 1)))
  );
}

/** Length and first direction of the geodesic from one place to another. */
export function geodesicBetween(from: Place, to: Place): Geodesic {
  const [u1, u2] = [reduced(from[1]), reduced(to[1])];
  const [s1, c1, s2, c2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  const apart = (to[0] - from[0]) * DEGREE;
  let lambda = apart;
  for (let step = 0; step < STEPS; step++) {
    const [east, north] = [c2 * Math.sin(lambda), c1 * s2 - s1 * c2 * Math.cos(lambda)];
    const sine = Math.hypot(east, north);
    if (sine === 0) return { length: 0, azimuth: 0 };
    const cosine = s1 * s2 + c1 * c2 * Math.cos(lambda);
    const sigma = Math.atan2(sine, cosine);
    const sineEquator = (c1 * east) / sine;
    const cosineSquared = 1 - sineEquator * sineEquator;
    const middle = cosineSquared === 0 ? 0 : cosine - (2 * s1 * s2) / cosineSquared;
    const next = apart + longitudeCorrection(sineEquator, cosineSquared, sigma, middle);
    const isClose = Math.abs(next - lambda) < CLOSE;
    lambda = next;
    if (!isClose) continue;
    const { a, b } = series(cosineSquared);
    return {
      length: SEMI_MINOR * a * (sigma - arcCorrection(b, sigma, middle)),
      azimuth: Math.atan2(east, north),
    };
  }
  throw new RangeError("the two places lie nearly opposite on the earth");
}

/** The place reached from another after `length` metres in the direction `azimuth`. */
export function geodesicFrom(from: Place, { length, azimuth }: Geodesic): Place {
  const u1 = reduced(from[1]);
  const [s1, c1] = [Math.sin(u1), Math.cos(u1)];
  const [east, north] = [Math.sin(azimuth), Math.cos(azimuth)];
  const start = Math.atan2(Math.tan(u1), north);
  const sineEquator = c1 * east;
  const cosineSquared = 1 - sineEquator * sineEquator;
  const { a, b } = series(cosineSquared);
  const sphere = length / (SEMI_MINOR * a);
  let sigma = sphere;
  for (let step = 0; step < STEPS; step++) {
    const next = sphere + arcCorrection(b, sigma, Math.cos(2 * start + sigma));
    const isClose = Math.abs(next - sigma) < CLOSE;
    sigma = next;
    if (isClose) break;
  }
  const [sine, cosine] = [Math.sin(sigma), Math.cos(sigma)];
  const latitude = Math.atan2(
    s1 * cosine + c1 * sine * north,
    (1 - FLATTENING) * Math.hypot(sineEquator, s1 * sine - c1 * cosine * north),
  );
  const lambda = Math.atan2(sine * east, c1 * cosine - s1 * sine * north);
  const middle = Math.cos(2 * start + sigma);
  const turn = lambda - longitudeCorrection(sineEquator, cosineSquared, sigma, middle);
  return [from[0] + turn / DEGREE, latitude / DEGREE];
}
