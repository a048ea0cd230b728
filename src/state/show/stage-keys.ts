/** What a key or a button on the stage asks for. */
export type StageCommand =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "leave"
  | "blank"
  | "full-screen"
  | "notes"
  | "live-map"
  | StagePanel;

/** What can lie over a scene without changing it. */
export type StagePanel = "search" | "list" | "table";

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Clickers send PageUp and PageDown, a full stop to blank, and F5 to start. */
const COMMANDS: Readonly<Record<string, StageCommand>> = {
  ArrowRight: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  Escape: "leave",
  F5: "full-screen",
  f: "full-screen",
  b: "blank",
  ".": "blank",
  n: "notes",
  m: "live-map",
  "/": "search",
  l: "list",
  t: "table",
};

/** The command of a key; null for a key that is none of ours. Letters in either case. */
export function commandOf(pressed: Pressed): StageCommand | null {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = pressed;
  if (ctrlKey || altKey || metaKey) return null;
  if (key === " " && shiftKey) return "previous";
  return COMMANDS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
