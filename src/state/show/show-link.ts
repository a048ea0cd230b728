import { checkShow, type ShowRead } from "./show-file";
import type { Show } from "./show";

/** Longest link that mail programs and chats carry whole, in characters. */
const LONGEST_LINK = 8000;
const PREFIX = "#show=";

export type ShowLink =
  | { readonly is: "link"; readonly hash: string }
  | { readonly is: "too-long"; readonly length: number; readonly limit: number };

function toBase64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/u, "");
}

/** Throws where the text is no base64 or its bytes are no UTF-8. */
function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

/**
 * The show as the fragment of a link: a fragment is not sent to any server. Scenes are rows without
 * field names, so that more of them fit.
 */
export function writeShowLink({ schema, title, dataVersion, scenes }: Show): ShowLink {
  const rows = scenes.map((scene) => [scene.url, scene.title, scene.notes]);
  const hash = PREFIX + toBase64Url(JSON.stringify([schema, title, dataVersion, rows]));
  return hash.length > LONGEST_LINK
    ? { is: "too-long", length: hash.length, limit: LONGEST_LINK }
    : { is: "link", hash };
}

function unpack(value: unknown): unknown {
  if (!Array.isArray(value)) return null;
  const [schema, title, dataVersion, rows] = value as unknown[];
  const scenes = Array.isArray(rows)
    ? rows.map((row: unknown) => {
        const [url, name, notes] = Array.isArray(row) ? (row as unknown[]) : [];
        return { url, title: name, notes };
      })
    : null;
  return { schema, title, dataVersion, scenes };
}

/** The show in a fragment; null if the fragment speaks of something else. */
export function readShowLink(hash: string): ShowRead | null {
  if (!hash.startsWith(PREFIX)) return null;
  try {
    return checkShow(unpack(JSON.parse(fromBase64Url(hash.slice(PREFIX.length)))));
  } catch {
    return { is: "fault", fault: { code: "not-a-show" } };
  }
}
