import { InputError } from "../../command";

/** Where a source wants its key: in a header, or in the query of the address. */
export interface KeyPlace {
  /** Environment variable that holds the key. */
  readonly variable: string;
  readonly header?: string;
  readonly query?: string;
}

/** A key, kept away from whatever is written. */
export interface Secret {
  readonly variable: string;
  /** The address and headers that carry the key; for `fetch` alone. */
  apply(url: string): { readonly url: string; readonly headers: Readonly<Record<string, string>> };
  /** A text without the key. */
  redact(text: string): string;
  /** Bytes without the key; the same length. */
  blank(bytes: Uint8Array): Uint8Array;
}

const MASK = "*";

const isLocal = (url: URL): boolean => ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);

function formsOf(value: string): readonly string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const base64 = Buffer.from(value).toString("base64");
  return [...new Set([value, encodeURIComponent(value), json, base64])];
}

function blankForm(bytes: Buffer, form: string): void {
  const wanted = Buffer.from(form);
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + wanted.length))
    bytes.fill(MASK, at, at + wanted.length);
}

/** The key of the environment. @throws InputError that names the variable where there is none. */
export function readSecret(place: KeyPlace, environment: NodeJS.ProcessEnv): Secret {
  const { variable, header, query } = place;
  const value = environment[variable]?.trim() ?? "";
  if (value === "") throw new InputError(`the key is missing: set ${variable} in the environment.`);
  const forms = formsOf(value);
  return {
    variable,
    apply(address) {
      const url = new URL(address);
      if (url.protocol !== "https:" && !isLocal(url))
        throw new InputError(`${url.origin}: a key is sent over https only.`);
      if (query !== undefined) url.searchParams.set(query, value);
      return { url: url.href, headers: header === undefined ? {} : { [header]: value } };
    },
    redact: (text) => forms.reduce((rest, form) => rest.replaceAll(form, MASK.repeat(3)), text),
    blank(bytes) {
      const copy = Buffer.from(bytes);
      for (const form of forms) blankForm(copy, form);
      return new Uint8Array(copy);
    },
  };
}

/** For a source without a key. */
export const NO_SECRET: Secret = {
  variable: "",
  apply: (url) => ({ url, headers: {} }),
  redact: (text) => text,
  blank: (bytes) => bytes,
};
