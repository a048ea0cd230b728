import { type Indicator, type Theme, THEMES } from "../figures/indicator";

/** Indicators under their themes, in the order of the themes; themes without any are left out. */
export function byTheme(
  indicators: readonly Indicator[],
): readonly { readonly theme: Theme; readonly items: readonly Indicator[] }[] {
  return THEMES.map((theme) => ({
    theme,
    items: indicators.filter((item) => item.theme === theme),
  })).filter(({ items }) => items.length > 0);
}
