/** A source answers otherwise than it is known to: where, what was expected, what was found. */
export class ShapeFault extends Error {
  override readonly name = "ShapeFault";

  constructor(place: string, rule: string, value: unknown) {
    super(`${place}: ${rule} (value "${shortText(value)}")`);
  }
}

const LONGEST = 80;

function shortText(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const line = text.replaceAll(/\s+/gu, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** The JSON in a text. @throws ShapeFault where it is none. */
export function parseJson(place: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ShapeFault(place, "must be JSON", text);
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
