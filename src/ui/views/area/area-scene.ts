import type { AreaId } from "../../../domain/areas/area";
import type { Tables } from "../../../domain/package/tables";
import { municipalitiesOn } from "../../../domain/package/tables";
import { borders } from "../../../geo/dissolve";
import type { MapGeometry } from "../../../geo/map-geometry";
import { shapesOf } from "../../../geo/topology-features";
import { buildLegend, fillsOf, type Legend } from "../../../map/legend";
import type { MapScene } from "../../../map/scene";
import type { AreaFacts } from "../../../state/area/area-facts";
import { municipalityFigure } from "../../../state/municipality-facts";
import { groundOf, labelsOf } from "../../map/ground";

export interface AreaPicture {
  readonly scene: MapScene;
  readonly legend: Legend;
}

/** The outline of a catchment, or the inland border of the kommuner that make up an area. */
function outlineOf(geometry: MapGeometry, facts: AreaFacts): MapScene["areaBorders"] {
  const { area, members } = facts;
  if (area.level !== "catchment") {
    const group = new Map([[area.id, members.map((member) => member.area)]]);
    return borders(geometry.municipalities, group);
  }
  const shape = shapesOf(geometry.catchments, "catchments").features.find(
    ({ id }) => id === area.id,
  )?.geometry;
  if (shape === undefined) return { type: "MultiLineString", coordinates: [] };
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  return { type: "MultiLineString", coordinates: polygons.flat() };
}

/** The kommuner of an area by emissions per inhabitant, the rest of the country empty. */
export function areaPicture(
  tables: Tables,
  geometry: MapGeometry,
  facts: AreaFacts,
  chosen: AreaId | null,
): AreaPicture | null {
  const indicator = tables.indicators.get("ghg");
  if (indicator === undefined) return null;
  const figures = new Map(
    municipalitiesOn(tables.core, facts.date).flatMap(({ id }) => {
      const figure = municipalityFigure(tables, "ghg", "capita", facts.lastYear, id);
      return figure === undefined ? [] : [[id, figure] as const];
    }),
  );
  const inside = new Map(
    facts.members.flatMap(({ area }) => {
      const figure = figures.get(area);
      return figure === undefined ? [] : [[area, figure] as const];
    }),
  );
  const legend = buildLegend({
    indicator,
    normalisation: "capita",
    year: facts.lastYear,
    breaks: indicator.breaks.capita ?? [],
    values: inside,
  });
  const { places, ...ground } = groundOf(tables, geometry, "municipality", facts.date);
  return {
    legend,
    scene: {
      ...ground,
      groupBorders: outlineOf(geometry, facts),
      fills: fillsOf(legend, inside),
      colours: legend.colours,
      labels: labelsOf(
        tables,
        places.filter(({ id }) => inside.has(id)),
      ),
      selected: chosen === null ? [] : [chosen],
      compared: [],
      focused: null,
      layers: [],
    },
  };
}
