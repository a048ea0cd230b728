/**
 * @typedef {{ start: number, end: number }} ByteRange both ends included
 */

/**
 * @param {number} start
 * @param {number} end
 * @param {number} size
 * @returns {ByteRange | "unsatisfiable"}
 */
function within(start, end, size) {
  return start >= size ? "unsatisfiable" : { start, end: Math.min(end, size - 1) };
}

/**
 * Reads one byte range: `a-b`, `a-` or the last `-n` bytes.
 * Several ranges and unknown units are ignored (the whole file answers), as RFC 9110 allows.
 * @param {string | undefined} header
 * @param {number} size in bytes
 * @returns {ByteRange | "whole" | "unsatisfiable"}
 */
export function readRange(header, size) {
  const parts = /^bytes=(?:(\d+)-(\d*)|-(\d+))$/u.exec(header?.trim() ?? "");
  if (parts === null) return "whole";
  const [, first, last, tail] = parts;
  if (tail !== undefined) {
    return tail.match(/^0+$/u) === null
      ? within(Math.max(0, size - Number(tail)), size, size)
      : "unsatisfiable";
  }
  const start = Number(first);
  if (last === "") return within(start, size, size);
  return Number(last) < start ? "whole" : within(start, Number(last), size);
}
