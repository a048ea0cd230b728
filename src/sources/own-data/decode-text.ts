export type Encoding = "utf-8" | "windows-1252" | "mixed";

const NEW_LINE = 0x0a;

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const decodeLine = (bytes: Uint8Array): string =>
  decodeUtf8(bytes) ?? new TextDecoder("windows-1252").decode(bytes);

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let end = bytes.indexOf(NEW_LINE); end >= 0; end = bytes.indexOf(NEW_LINE, start)) {
    yield bytes.subarray(start, end + 1);
    start = end + 1;
  }
  yield bytes.subarray(start);
}

/** A letter of two bytes and more in UTF-8. */
const isBeyondAscii = (text: string): boolean => /[\u0080-\uffff]/u.test(text);

/**
 * Text of a file without its byte-order mark: UTF-8, else Windows-1252. Where lines of both kinds
 * stand in one file, each is read by its own.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const whole = decodeUtf8(bytes);
  if (whole !== null) return { text: whole.replace(/^\uFEFF/u, ""), encoding: "utf-8" };
  const lines = [...linesOf(bytes)];
  const isMixed = lines.some((line) => isBeyondAscii(decodeUtf8(line) ?? ""));
  return {
    text: lines
      .map(decodeLine)
      .join("")
      .replace(/^\uFEFF/u, ""),
    encoding: isMixed ? "mixed" : "windows-1252",
  };
}
