export const SCHEMES = ["auto", "light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];

const KEY = "klimakort.scheme";

/** What the document is shown in now: its own wish, or the device's. */
export const schemeOf = (): Scheme =>
  SCHEMES.find((each) => each === document.documentElement.dataset["scheme"]) ?? "auto";

function show(scheme: Scheme): void {
  if (scheme === "auto") delete document.documentElement.dataset["scheme"];
  else document.documentElement.dataset["scheme"] = scheme;
}

/** Light or dark by the reader's choice, kept in this browser where it keeps anything. */
export function setScheme(scheme: Scheme): void {
  show(scheme);
  try {
    if (scheme === "auto") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, scheme);
  } catch {
    // The choice then lasts as long as the page.
  }
}

/** The choice of an earlier visit, before anything is drawn. */
export function restoreScheme(): void {
  try {
    const kept = localStorage.getItem(KEY);
    show(SCHEMES.find((each) => each === kept) ?? "auto");
  } catch {
    // As the device.
  }
}
