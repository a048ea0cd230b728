import type { Area, AreaId } from "../../../domain/areas/area";
import type { FigureChange } from "../../../domain/changes/compare-versions";
import { unitText, valueText } from "../../../i18n/figure-text";
import type { LegendBlock } from "../../../map/legend-block";
import { paletteColours } from "../../../map/palettes";
import type { Fill, MapScene } from "../../../map/scene";
import type { ChangesChoice } from "../../../state/changes/changes-choice";
import type { LanguageState } from "../../../state/language.svelte";

/** A stored figure in words, in the indicator's own unit and undivided. */
export function storedText(
  language: LanguageState,
  { indicator }: ChangesChoice,
  value: number | null,
  mode: "level" | "change" = "level",
): string {
  const counts = { members: 1, missing: value === null ? 1 : 0 };
  const figure =
    value === null
      ? ({ is: "gap", why: "mangler", ...counts } as const)
      : ({ is: "value", value, flags: [], ...counts } as const);
  const shown = { indicator, normalisation: "total", mode: "level" } as const;
  const text = valueText(language, shown, figure);
  return mode === "change" && value !== null && value > 0 ? `+${text}` : text;
}

/** The unit that these figures are in. */
export const storedUnit = (language: LanguageState, { indicator }: ChangesChoice): string =>
  unitText(language, { indicator, normalisation: "total", mode: "level" });

const [LOWER, SAME, HIGHER] = [0, 1, 2];

function classOf(change: FigureChange | undefined): Fill {
  if (change === undefined) return { is: "class", index: SAME };
  if (change.old === null || change.new === null) return { is: "gap", why: "mangler" };
  return { is: "class", index: change.new < change.old ? LOWER : HIGHER };
}

/** The differences as fills: lower, the same, higher; hatched where one version has no figure. */
export function changesPicture(
  language: LanguageState,
  choice: ChangesChoice,
  areas: readonly Area[],
): Pick<MapScene, "fills" | "colours"> & { readonly legend: LegendBlock } {
  const { t } = language;
  const byArea = new Map(choice.changes.map((change) => [change.area, change]));
  const fills = new Map(areas.map(({ id }) => [id, classOf(byArea.get(id))]));
  const colours = paletteColours("diverging", 3);
  const count = (index: number): number =>
    [...fills.values()].filter((fill) => fill.is === "class" && fill.index === index).length;
  const gaps = [...fills.values()].filter((fill) => fill.is === "gap").length;
  const words = [t.changes.lower, t.changes.same, t.changes.higher];
  return {
    fills,
    colours,
    legend: {
      id: "changes",
      title: choice.indicator.name[language.code],
      note: [String(choice.year), choice.from, choice.to]
        .map((text) => language.format.date(text))
        .join(" · "),
      entries: [
        ...words.map((text, index) => ({
          swatch: { is: "fill", colour: colours[index] ?? "" } as const,
          text,
          n: count(index),
        })),
        ...(gaps === 0
          ? []
          : [
              {
                swatch: { is: "gap", kind: "mangler" } as const,
                text: t.changes.onlyOne,
                n: gaps,
              },
            ]),
      ],
    },
  };
}

/** An area's difference in words. */
export function describeChange(
  language: LanguageState,
  choice: ChangesChoice,
  id: AreaId,
  name: string,
): string {
  const { t } = language;
  const change = choice.changes.find(({ area }) => area === id);
  if (change === undefined) return `${name}: ${t.changes.same.toLowerCase()}`;
  const [old, fresh] = [change.old, change.new].map((one) => storedText(language, choice, one));
  return `${name}: ${t.changes.became(old ?? "", fresh ?? "")} ${storedUnit(language, choice)}`;
}
