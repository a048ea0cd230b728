import type { CountedInitiative } from "../../../../domain/actions/counting/participation";
import { takesPartOn } from "../../../../domain/actions/counting/participation";
import { type Area, type AreaId, areasOn, type IsoDate } from "../../../../domain/areas/area";
import { municipalitiesOn, type Tables } from "../../../../domain/package/tables";
import { kommunerOf } from "../../../../state/initiatives/chosen-areas";
import type { Participant } from "../../../../domain/actions/initiative";

export type Role = Participant["role"];

/** Kommuner under one heading: a KKR, or the partners outside the areas chosen. */
export interface MatrixGroup {
  readonly id: AreaId;
  /** null: the partners outside. */
  readonly name: string | null;
  readonly areas: readonly Area[];
}

/** Initiative → kommune → role on the date; who takes part in a part takes part in the whole. */
export function rolesOn(
  counted: readonly CountedInitiative[],
  participants: readonly Participant[],
  date: IsoDate,
): ReadonlyMap<string, ReadonlyMap<AreaId, Role>> {
  const leads = new Set(
    participants
      .filter((one) => one.role === "lead" && takesPartOn(one, date))
      .map(({ initiative, area }) => `${initiative} ${area}`),
  );
  return new Map(
    counted.map(({ initiative: { id }, members, observers }) => [
      id,
      new Map<AreaId, Role>([
        ...[...observers].map((area) => [area, "observer"] as const),
        ...[...members].map(
          (area) => [area, leads.has(`${id} ${area}`) ? "lead" : "member"] as const,
        ),
      ]),
    ]),
  );
}

/** The rows of the matrix: all kommuner by KKR, or those chosen and then their partners outside. */
export function matrixGroups(
  tables: Tables,
  date: IsoDate,
  chosen: ReadonlySet<AreaId> | null,
  shown: readonly CountedInitiative[],
  compare: (a: string, b: string) => number,
): readonly MatrixGroup[] {
  const kommuner = municipalitiesOn(tables.core, date).toSorted((a, b) => compare(a.name, b.name));
  const groups: MatrixGroup[] = areasOn(tables.core.areas, "kkr", date).map(({ id, name }) => {
    const members = kommunerOf(tables, id, date);
    const areas = kommuner.filter(
      (area) => members.has(area.id) && (chosen === null || chosen.has(area.id)),
    );
    return { id, name, areas };
  });
  if (chosen !== null) {
    const partners = new Set(shown.flatMap(({ members, observers }) => [...members, ...observers]));
    const areas = kommuner.filter(({ id }) => partners.has(id) && !chosen.has(id));
    groups.push({ id: "outside", name: null, areas });
  }
  return groups.filter(({ areas }) => areas.length > 0);
}
