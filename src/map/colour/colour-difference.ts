/** CIELAB, D65: lightness 0–100, then the two opponent axes. */
export type Lab = readonly [number, number, number];
/** Linear light, 0–1 each. */
export type LinearRgb = readonly [number, number, number];

const decode = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** A CSS colour `#rrggbb` as linear light. */
export function linearRgb(hex: string): LinearRgb {
  const digits = Number.parseInt(hex.slice(1), 16);
  return [
    decode(((digits >> 16) & 255) / 255),
    decode(((digits >> 8) & 255) / 255),
    decode((digits & 255) / 255),
  ];
}

/** Relative luminance as WCAG 2 defines it, 0–1. */
export function luminance([red, green, blue]: LinearRgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2 contrast of two CSS colours, 1–21. */
export function contrast(a: string, b: string): number {
  const [la, lb] = [luminance(linearRgb(a)), luminance(linearRgb(b))];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}

const compress = (t: number): number =>
  t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116;

export function lab([red, green, blue]: LinearRgb): Lab {
  const x = compress((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = compress(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = compress((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const DEGREE = Math.PI / 180;
const hue = (a: number, b: number): number =>
  a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / DEGREE + 360) % 360;

function hueStep(h1: number, h2: number): number {
  const step = h2 - h1;
  if (step > 180) return step - 360;
  return step < -180 ? step + 360 : step;
}

function meanHue(h1: number, h2: number): number {
  const sum = h1 + h2;
  if (Math.abs(h1 - h2) <= 180) return sum / 2;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

const saturation = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/**
 * CIEDE2000 colour difference with unit weights, after Sharma, Wu and Dalal, "The CIEDE2000
 * Color-Difference Formula", Color Research and Application 30 (2005) 21–30.
 */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const stretch = 1.5 - 0.5 * saturation((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)];
  const grey = c1 * c2 === 0;
  const lightness = (l1 + l2) / 2;
  const chroma = (c1 + c2) / 2;
  const middle = grey ? h1 + h2 : meanHue(h1, h2);
  const cosine = (degrees: number) => Math.cos(degrees * DEGREE);
  const t =
    1 -
    0.17 * cosine(middle - 30) +
    0.24 * cosine(2 * middle) +
    0.32 * cosine(3 * middle + 6) -
    0.2 * cosine(4 * middle - 63);
  const offset = (lightness - 50) ** 2;
  const dl = (l2 - l1) / (1 + (0.015 * offset) / Math.sqrt(20 + offset));
  const dc = (c2 - c1) / (1 + 0.045 * chroma);
  const turn = grey ? 0 : hueStep(h1, h2);
  const dh = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * DEGREE)) / (1 + 0.015 * chroma * t);
  const rotation =
    -2 * saturation(chroma) * Math.sin(60 * DEGREE * Math.exp(-(((middle - 275) / 25) ** 2)));
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}
