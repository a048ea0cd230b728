import type { Tables } from "../../../../domain/package/tables";
import type { MapGeometry } from "../../../../geo/map-geometry";
import type { LegendEntry } from "../../../../map/legend-block";
import type { Sheet } from "../../../../map/export/sheet";
import { areaFacts, placeOnDate } from "../../../../state/area/area-facts";
import { initiativeFacts } from "../../../../state/initiative/initiative-facts";
import type { PageLevel } from "../../../../state/route";
import type { App } from "../../../app-context";
import { areaPicture } from "../../area/area-scene";
import { groundScene, LEGEND_COLOURS } from "../../initiative/ground-scene";
import { sheetFooter } from "../../map/download/provenance";
import { fillBlock } from "../../map/legend-texts";
import { sourcesOfAll } from "./register-sheet";
import type { SceneGround } from "./scene-ground.svelte";

/** The map of an area's page: its kommuner by emissions per inhabitant. Null where there is none. */
export function areaSheet(
  { language, navigation, today }: App,
  tables: Tables,
  ground: SceneGround,
  geometry: MapGeometry,
  asked: { readonly level: PageLevel; readonly id: string },
): Sheet | null {
  const place = placeOnDate(tables, asked.level, asked.id, navigation.query.gd ?? today);
  const indicator = tables.indicators.get("ghg");
  if (place === undefined || indicator === undefined) return null;
  const members = ground.members(place.area.id, place.date);
  const facts = areaFacts(tables, place, members);
  const picture = areaPicture(tables, geometry, facts, null);
  if (picture === null) return null;
  const { t, format } = language;
  const shown = {
    indicator,
    normalisation: "capita",
    mode: "level",
    year: facts.lastYear,
  } as const;
  const limits = indicator.breaks.capita ?? [];
  const block = fillBlock(language, shown, { legend: picture.legend, limits });
  const sources = ["ghg", "population"].flatMap(
    (id) => tables.sources.get(tables.indicators.get(id)?.source ?? "") ?? [],
  );
  return {
    scene: picture.scene,
    fit: members.map(({ area }) => area),
    title: t.area.title[asked.level](place.area.name),
    subtitle: [t.area.map.title, block.note ?? "", t.area.geography(format.date(place.date))].join(
      " · ",
    ),
    legend: [block],
    notes: [indicator.definition[language.code]],
    footer: sheetFooter(language, tables, sources, today),
  };
}

const entry = (swatch: LegendEntry["swatch"], text: string): LegendEntry => ({
  swatch,
  text,
  n: null,
});

/** The map of an initiative's page: members, observers and its catchment. Null where there is none. */
export function initiativeSheet(
  { language, navigation, today }: App,
  tables: Tables,
  geometry: MapGeometry,
  id: string,
): Sheet | null {
  const facts = initiativeFacts(tables, id, navigation.query.gd ?? today);
  if (facts === undefined || facts.members.size + facts.observers.size === 0) return null;
  const { initiative, members, observers, footprint, date } = facts;
  const t = language.t.initiative;
  return {
    scene: groundScene(tables, geometry, facts, null),
    fit: [...members, ...observers],
    title: initiative.name,
    subtitle: [
      t.members.count(members.size),
      language.t.area.geography(language.format.date(date)),
    ].join(" · "),
    legend: [
      {
        id: "members",
        title: t.members.title,
        note: null,
        entries: [
          entry({ is: "fill", colour: LEGEND_COLOURS.member }, t.map.member),
          ...(observers.size === 0
            ? []
            : [entry({ is: "fill", colour: LEGEND_COLOURS.observer }, t.map.observer)]),
          ...(footprint === null
            ? []
            : [
                entry(
                  { is: "line", colour: LEGEND_COLOURS.footprint },
                  t.map.footprint(footprint.name),
                ),
              ]),
        ],
      },
    ],
    notes:
      initiative.coverage === "complete"
        ? []
        : [language.t.municipality.coverage[initiative.coverage]],
    footer: sheetFooter(language, tables, sourcesOfAll(tables, [initiative]), today),
  };
}
