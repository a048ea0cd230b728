/** Keys that move a show wherever the focus is: a clicker knows no others. */
const ALWAYS = new Set(["PageUp", "PageDown", "F5"]);
const WALKS_THE_MAP = new Set(["ArrowLeft", "ArrowRight", "Home", "End", "Escape", " ", "/"]);

const isLetter = (key: string): boolean => /^\p{L}$/u.test(key);

/** True if a key belongs to what has the focus, not to the show. */
export function belongsToFocus(event: KeyboardEvent): boolean {
  const { key, target } = event;
  if (ALWAYS.has(key) || !(target instanceof Element)) return false;
  if (target.closest("dialog[open]") !== null) return true;
  if (target.matches("input, select, textarea")) return key !== "Escape";
  if (key === " ") return target.closest("button, a, summary") !== null;
  // A map that was reached with the Tab key is walked with the arrows; one that was clicked is not.
  const map = target.closest("[role='application']:focus-visible");
  return map !== null && (WALKS_THE_MAP.has(key) || isLetter(key));
}
