import type { Tables } from "../../../../domain/package/tables";
import type { Sheet } from "../../../../map/export/sheet";
import type { MapScene } from "../../../../map/scene";
import type { Explore } from "../../../../state/explore.svelte";
import type { LanguageState } from "../../../../state/language.svelte";
import { fillBlock, layerBlocks } from "../legend-texts";
import type { Picture } from "../picture.svelte";
import { sheetFooter, sourcesOf } from "./provenance";

export interface Shown {
  readonly tables: Tables;
  readonly explore: Explore;
  readonly picture: Picture;
  readonly today: string;
}

/** "Drivhusgasser, netto, 2023" */
export const sheetTitle = ({ code }: LanguageState, { choices }: Explore): string =>
  `${choices.indicator.name[code]}, ${choices.year}`;

/** The map on screen with everything that a reader of the paper needs to know. */
export function mapSheet(
  language: LanguageState,
  { tables, explore, picture, today }: Shown,
  scene: MapScene,
): Sheet {
  const { t, format, code } = language;
  const { choices } = explore;
  const sources = sourcesOf(tables, choices);
  const fill = fillBlock(language, choices, picture);
  const { indicator } = choices;
  return {
    scene,
    fit: null,
    title: sheetTitle(language, explore),
    subtitle: [
      fill.note ?? "",
      t.download.subtitle(t.common.levels[choices.level], format.date(choices.date)),
    ].join(" · "),
    legend: [fill, ...layerBlocks(language, choices, scene.layers)].filter(
      ({ entries }) => entries.length > 0,
    ),
    notes: [
      indicator.definition[code],
      ...(indicator.caveat === null ? [] : [indicator.caveat[code]]),
      ...(picture.rows.length < explore.rows.length
        ? [t.download.filtered(picture.rows.length, explore.rows.length)]
        : []),
    ],
    footer: sheetFooter(language, tables, sources, today),
  };
}
