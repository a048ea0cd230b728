const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types svelte-trusted-html default",
];

/** On every answer, whatever its status. docs/hosting.md repeats them for other servers. */
export const STRICT_HEADERS = {
  "Content-Security-Policy": POLICY.join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy":
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
};

const HASHED_ASSET = /^assets\//u;
const HASHED_DATA = /^data\/(?:.*\/)?[^/]+[.-][0-9a-f]{8,64}\.[a-z0-9.]+$/u;

/**
 * A name that carries its content's hash may be kept for ever; everything else is asked for again.
 * @param {string} path below the site's root, with forward slashes
 */
export function cacheControl(path) {
  return HASHED_ASSET.test(path) || HASHED_DATA.test(path)
    ? "public, max-age=31536000, immutable"
    : "no-cache";
}

/** @type {Record<string, string>} */
const TYPES = {
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  fgb: "application/octet-stream",
  geojson: "application/geo+json",
  html: "text/html; charset=utf-8",
  ico: "image/x-icon",
  jpg: "image/jpeg",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  mjs: "text/javascript; charset=utf-8",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  tif: "image/tiff",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  webp: "image/webp",
  woff2: "font/woff2",
  xml: "application/xml",
};

/** @param {string} path */
export function contentType(path) {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return TYPES[extension] ?? "application/octet-stream";
}

/** @param {string} type a content type */
export function isText(type) {
  return /^text\/|[/+](json|xml)$|manifest\+json$/u.test(type);
}
