import { type Area, type AreaId, type IsoDate, isValidOn } from "../domain/areas/area";
import { type Figure, figureOf } from "../domain/figures/figure";
import type { CountedInitiative } from "../domain/actions/counting/participation";
import type { Initiative, Participant } from "../domain/actions/initiative";
import type { PlanEvent, Target } from "../domain/actions/plan";
import type { Normalisation } from "../domain/figures/indicator";
import { municipalitiesOn, parentOf, type Tables } from "../domain/package/tables";
import { initiativesOn } from "./area/shared-initiatives";

export { SECTORS } from "../domain/figures/sectors";

/** The figure of one kommune by its indicator's id; undefined if the package has no such indicator. */
export function municipalityFigure(
  tables: Tables,
  id: string,
  normalisation: Normalisation,
  year: number,
  area: AreaId,
): Figure | undefined {
  const indicator = tables.indicators.get(id);
  return indicator === undefined
    ? undefined
    : figureOf(tables.observations, indicator, normalisation, year, [{ area, share: 1 }]);
}

export interface Participation {
  readonly initiative: Initiative;
  readonly participant: Participant;
}

export interface MunicipalityFacts {
  readonly area: Area;
  readonly kkr: Area | undefined;
  readonly region: Area | undefined;
  readonly plans: readonly PlanEvent[];
  readonly targets: readonly Target[];
  readonly participations: readonly Participation[];
  /** The initiatives it takes part in, each once: no observers, and of a part-of tree the root. */
  readonly counted: readonly CountedInitiative[];
  /** Kommuner of the same type by emissions per inhabitant in the account's last year, lowest first. */
  readonly peers: readonly { readonly area: Area; readonly figure: Figure }[];
  /** First and last year of the emission account. */
  readonly firstYear: number;
  readonly lastYear: number;
}

/** Everything the page of a kommune says, undefined for a code that no kommune has on the date. */
export function municipalityFacts(
  tables: Tables,
  code: string,
  date: IsoDate,
): MunicipalityFacts | undefined {
  const area = tables.areas.get(code);
  if (area === undefined || area.level !== "municipality" || !isValidOn(area, date)) {
    return undefined;
  }
  const years = tables.observations.years("ghg");
  const lastYear = years.at(-1) ?? 0;
  const initiatives = new Map(tables.actions.initiatives.map((item) => [item.id, item]));
  const peers = municipalitiesOn(tables.core, date)
    .filter((other) => other.type === area.type)
    .flatMap((other) => {
      const figure = municipalityFigure(tables, "ghg", "capita", lastYear, other.id);
      return figure === undefined ? [] : [{ area: other, figure }];
    })
    .toSorted(
      (a, b) =>
        (a.figure.is === "value" ? a.figure.value : Infinity) -
        (b.figure.is === "value" ? b.figure.value : Infinity),
    );
  return {
    area,
    kkr: parentOf(tables, code, "kkr", date),
    region: parentOf(tables, code, "region", date),
    plans: tables.actions.plans
      .filter((event) => event.area === code)
      .toSorted((a, b) => a.date.localeCompare(b.date, "en")),
    targets: tables.actions.targets.filter((target) => target.area === code),
    participations: tables.actions.participants
      .filter((participant) => participant.area === code)
      .flatMap((participant) => {
        const initiative = initiatives.get(participant.initiative);
        return initiative === undefined ? [] : [{ initiative, participant }];
      }),
    counted: initiativesOn(tables, date, "roots").filter(({ members }) => members.has(code)),
    peers,
    firstYear: years[0] ?? 0,
    lastYear,
  };
}
