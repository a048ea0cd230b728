import { escapeMarkup } from "../../../i18n/escape-markup";

/** A frame with a view in it, for the page of somebody else. `width` null: as wide as its place. */
export function embedCode(
  address: string,
  title: string,
  width: number | null,
  height: number,
): string {
  const size = `width="${width ?? "100%"}" height="${Math.max(240, Math.round(height) || 0)}"`;
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" ${size} loading="lazy" allow="fullscreen" style="border:0"></iframe>`;
}
