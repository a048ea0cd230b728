/**
 * ETRS89-LAEA (EPSG:3035): Lambert azimuthal equal-area on the GRS80 ellipsoid, centre 52° N 10° E,
 * false origin 4 321 000 m, 3 210 000 m. Formulas: Snyder, Map Projections, USGS PP 1395, 24-17 on.
 */

const DEGREE = Math.PI / 180;
const SEMI_MAJOR = 6378137;
const FLATTENING = 1 / 298.257222101;
const E2 = FLATTENING * (2 - FLATTENING);
const FALSE_EASTING = 4321000;
const FALSE_NORTHING = 3210000;
const CENTRE_LONGITUDE = 10;
const CENTRE_LATITUDE = 52 * DEGREE;

/** Coefficients of atanh(e·s)/e as an odd series in s; e is 0.0818, so the tail is below 1e-17. */
const SERIES = Array.from({ length: 8 }, (_, k) => E2 ** k / (2 * k + 1));

/** Snyder's q for the sine of a latitude. */
function authalic(sine: number): number {
  const square = sine * sine;
  let sum = 0;
  for (let k = SERIES.length - 1; k >= 0; k--) sum = sum * square + SERIES[k];
  return (1 - E2) * sine * (1 / (1 - E2 * square) + sum);
}

const Q_POLE = authalic(1);
const AUTHALIC_RADIUS = SEMI_MAJOR * Math.sqrt(Q_POLE / 2);
const CENTRE_SINE = Math.sin(CENTRE_LATITUDE);
const SINE_0 = authalic(CENTRE_SINE) / Q_POLE;
const COSINE_0 = Math.sqrt(1 - SINE_0 * SINE_0);
const STRETCH =
  (SEMI_MAJOR * Math.cos(CENTRE_LATITUDE)) /
  Math.sqrt(1 - E2 * CENTRE_SINE * CENTRE_SINE) /
  (AUTHALIC_RADIUS * COSINE_0);
const SCALE_X = AUTHALIC_RADIUS * STRETCH;
const SCALE_Y = AUTHALIC_RADIUS / STRETCH;

/** Writes metres over degrees: longitude, latitude become x, y. In place if `out` is `lonLat`. */
export function projectToLaea(
  lonLat: Readonly<ArrayLike<number>>,
  out: Float64Array = new Float64Array(lonLat.length),
): Float64Array {
  for (let i = 0; i < lonLat.length; i += 2) {
    const sine = authalic(Math.sin(lonLat[i + 1] * DEGREE)) / Q_POLE;
    const cosine = Math.sqrt(1 - sine * sine);
    const turn = (lonLat[i] - CENTRE_LONGITUDE) * DEGREE;
    const cosineTurn = Math.cos(turn);
    const k = Math.sqrt(2 / (1 + SINE_0 * sine + COSINE_0 * cosine * cosineTurn));
    out[i] = FALSE_EASTING + SCALE_X * k * cosine * Math.sin(turn);
    out[i + 1] = FALSE_NORTHING + SCALE_Y * k * (COSINE_0 * sine - SINE_0 * cosine * cosineTurn);
  }
  return out;
}

/** Sine of the latitude with a given q, by Newton on q (dq/ds = 2(1−e²)/(1−e²s²)²). */
function sineOf(q: number): number {
  let sine = q / 2;
  for (let step = 0; step < 6; step++) {
    const rest = 1 - E2 * sine * sine;
    sine += ((q - authalic(sine)) * rest * rest) / (2 * (1 - E2));
  }
  return sine;
}

/** Writes degrees over metres: the inverse of `projectToLaea`. */
export function laeaToLonLat(
  metres: Readonly<ArrayLike<number>>,
  out: Float64Array = new Float64Array(metres.length),
): Float64Array {
  for (let i = 0; i < metres.length; i += 2) {
    const x = (metres[i] - FALSE_EASTING) / STRETCH;
    const y = (metres[i + 1] - FALSE_NORTHING) * STRETCH;
    const square = (x * x + y * y) / (AUTHALIC_RADIUS * AUTHALIC_RADIUS);
    const cosineArc = 1 - square / 2;
    // sin(arc)/distance, written so that the centre itself needs no special case.
    const k = Math.sqrt(1 - square / 4) / AUTHALIC_RADIUS;
    const sine = sineOf(Q_POLE * (cosineArc * SINE_0 + y * k * COSINE_0));
    out[i] = CENTRE_LONGITUDE + Math.atan2(x * k, COSINE_0 * cosineArc - y * k * SINE_0) / DEGREE;
    out[i + 1] = Math.atan2(sine, Math.sqrt(1 - sine * sine)) / DEGREE;
  }
  return out;
}
