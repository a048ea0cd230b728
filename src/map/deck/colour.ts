/** Red, green, blue, opacity; 0–255 each, as deck.gl takes them. */
export type Rgba = readonly [number, number, number, number];

export const WHITE: Rgba = [255, 255, 255, 255];
export const INK: Rgba = [20, 36, 43, 255];

/** A CSS colour `#rrggbb` as numbers. */
export function rgba(hex: string, opacity = 255): Rgba {
  const digits = Number.parseInt(hex.slice(1), 16);
  return [(digits >> 16) & 255, (digits >> 8) & 255, digits & 255, opacity];
}
