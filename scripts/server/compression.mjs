import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** @typedef {"br" | "gzip"} Encoding */

const SMALLEST = 1024;

/**
 * The best encoding that a client accepts; nothing when it wants the bytes as they are.
 * @param {string | undefined} header Accept-Encoding
 * @returns {Encoding | undefined}
 */
export function chooseEncoding(header) {
  /** @type {Map<string, number>} */
  const weights = new Map();
  for (const entry of (header ?? "").toLowerCase().split(",")) {
    const [name = "", ...parameters] = entry.split(";").map((part) => part.trim());
    const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    weights.set(name, weight === undefined ? 1 : Number(weight));
  }
  const accepts = (/** @type {string} */ name) => (weights.get(name) ?? weights.get("*") ?? 0) > 0;
  if (accepts("br")) return "br";
  return accepts("gzip") ? "gzip" : undefined;
}

/** @param {{ text: boolean, size: number }} file */
export function isWorthCompressing({ text, size }) {
  return text && size >= SMALLEST;
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * Compresses each file once and keeps the newest results, up to a limit in bytes.
 * @param {number} [limit]
 */
export function createCompressor(limit = 64 * 1024 * 1024) {
  /** @type {Map<string, Promise<Buffer>>} */
  const kept = new Map();
  let total = 0;

  /** @param {Buffer} result */
  function makeRoom(result) {
    total += result.length;
    if (total <= limit) return;
    kept.clear();
    total = 0;
  }

  /**
   * @param {string} key changes with the file's content
   * @param {() => Promise<Buffer>} read
   * @param {Encoding} encoding
   * @returns {Promise<Buffer>}
   */
  return function compressed(key, read, encoding) {
    const name = `${encoding} ${key}`;
    const known = kept.get(name);
    if (known !== undefined) return known;
    const work = read().then((bytes) =>
      encoding === "br"
        ? brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } })
        : gzipped(bytes, { level: 8 }),
    );
    kept.set(name, work);
    work.then(makeRoom, () => kept.delete(name));
    return work;
  };
}
