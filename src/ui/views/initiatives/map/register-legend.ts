import type { LegendBlock, LegendEntry } from "../../../../map/legend-block";
import type { DataLayer, MapScene } from "../../../../map/scene";
import { circleLegend } from "../../../../map/symbol-legend";
import type { LanguageState } from "../../../../state/language.svelte";
import { FILL_COLOURS, MEMBER_COLOURS, MEMBER_FILLS } from "./member-layers";

type Kind = (typeof MEMBER_FILLS)[number];

/** The colours of the kommuner that take part, with the border each kind has. */
function fillEntries(
  words: Readonly<Record<Kind, string>>,
  fills: MapScene["fills"],
): LegendEntry[] {
  const kinds = new Set([...fills.values()].map((fill) => (fill.is === "class" ? fill.index : -1)));
  return MEMBER_FILLS.flatMap((kind, index) => {
    if (!kinds.has(index)) return [];
    const colour = FILL_COLOURS[index] ?? "none";
    const edge = kind === "observer" ? {} : { edge: MEMBER_COLOURS[kind] };
    return [{ swatch: { is: "fill", colour, ...edge }, text: words[kind], n: null }];
  });
}

/** What the map of the register shows, in words; `chosen` names the areas chosen. */
export function registerLegend(
  { t, format }: LanguageState,
  { layers, fills }: Pick<MapScene, "layers" | "fills">,
  chosen: string,
): readonly LegendBlock[] {
  const words = t.initiatives.map;
  const kinds = { member: words.members, outside: words.outside, observer: words.observer };
  const lines: Readonly<Record<string, string>> = {
    "chosen-area": chosen,
    footprint: words.footprint,
    "lead-arcs": words.arcs,
  };
  const entriesOf = (layer: DataLayer): readonly LegendEntry[] => {
    const text = lines[layer.id];
    if ((layer.is !== "outlines" && layer.is !== "arcs") || text === undefined) return [];
    return [{ swatch: { is: "line", colour: layer.colour }, text, n: null }];
  };
  const entries = [...fillEntries(kinds, fills), ...layers.flatMap(entriesOf)];
  const circles = layers.flatMap((layer): readonly LegendBlock[] =>
    layer.is !== "circles"
      ? []
      : [
          {
            id: layer.id,
            title: words.circles,
            note: null,
            entries: circleLegend(layer.largest, layer.radius)
              .filter(({ value }) => value >= 1)
              .map(({ value, radius }) => ({
                swatch: { is: "circle", colour: layer.colour, radius },
                text: format.number(value),
                n: null,
              })),
          },
        ],
  );
  return entries.length === 0
    ? circles
    : [...circles, { id: "members", title: "", note: null, entries }];
}
