import { initiativesIn, partnersOutside, standingOf } from "../../domain/actions/counting/border";
import { oneSide, type TreeSide } from "../../domain/actions/counting/one-side";
import {
  type CountedInitiative,
  participationOn,
} from "../../domain/actions/counting/participation";
import { type Reconciliation, reconcile } from "../../domain/actions/counting/reconcile";
import { type AreaId, areasOn, type IsoDate } from "../../domain/areas/area";
import type { Tables } from "../../domain/package/tables";
import type { Navigation } from "../navigation.svelte";
import { commonKommuner, kommunerOf } from "./chosen-areas";
import { treeSideOf } from "./effect-facts";
import { filterInitiatives, type InitiativeFilters } from "./initiative-filters";

/** The count of what is shown, as the reader may check it. */
export interface RegisterCount extends Reconciliation {
  /** What the parts are: the five KKR of the country, or the kommuner of the areas chosen. */
  readonly by: "kkr" | "kommune";
  /** Rows left out because they are the other side of a part-of tree. */
  readonly otherSide: readonly CountedInitiative[];
  /** Rows without a kommune among their members. */
  readonly withoutMembers: readonly CountedInitiative[];
}

/** How the initiatives shown stand to the areas chosen. */
export interface Border {
  readonly inside: readonly CountedInitiative[];
  readonly insideAsKnown: readonly CountedInitiative[];
  readonly across: readonly CountedInitiative[];
  readonly partnersOutside: ReadonlySet<AreaId>;
  /** Initiatives that a chosen kommune only observes: not counted. */
  readonly observed: readonly CountedInitiative[];
}

export interface Register {
  readonly date: IsoDate;
  readonly filters: InitiativeFilters;
  /** The kommuner of the areas chosen, null for the whole country. */
  readonly areas: ReadonlySet<AreaId> | null;
  readonly all: readonly CountedInitiative[];
  /** Every row that passes the filters, wholes and parts. */
  readonly shown: readonly CountedInitiative[];
  /** The rows that count: one side of each part-of tree. */
  readonly counted: readonly CountedInitiative[];
  readonly side: TreeSide;
  readonly count: RegisterCount;
  readonly border: Border | null;
}

function countOf(
  tables: Tables,
  date: IsoDate,
  areas: ReadonlySet<AreaId> | null,
  shown: readonly CountedInitiative[],
  counted: readonly CountedInitiative[],
): RegisterCount {
  const parts =
    areas === null
      ? areasOn(tables.core.areas, "kkr", date).map(({ id }) => kommunerOf(tables, id, date))
      : [...areas].map((area) => new Set([area]));
  return {
    ...reconcile(counted, parts),
    by: areas === null ? "kkr" : "kommune",
    otherSide: shown.filter((one) => !counted.includes(one)),
    withoutMembers: counted.filter(({ members }) => members.size === 0),
  };
}

function borderOf(
  all: readonly CountedInitiative[],
  counted: readonly CountedInitiative[],
  areas: ReadonlySet<AreaId>,
): Border {
  const here = initiativesIn(counted, areas);
  const standing = (wanted: string): readonly CountedInitiative[] =>
    here.filter((one) => standingOf(one, areas) === wanted);
  const across = standing("across");
  return {
    inside: standing("inside"),
    insideAsKnown: standing("inside-as-known"),
    across,
    partnersOutside: new Set(across.flatMap((one) => partnersOutside(one, areas))),
    observed: all.filter(
      (one) =>
        standingOf(one, areas) === "outside" && [...one.observers].some((area) => areas.has(area)),
    ),
  };
}

/** What `/indsatser` shows: the register as its address filters and counts it. */
export function createRegister(navigation: Navigation, tables: Tables, today: IsoDate): Register {
  const filters = $derived<InitiativeFilters>(navigation.query.f);
  const date = $derived(navigation.query.gd ?? today);
  const areas = $derived(
    commonKommuner(
      tables,
      [filters.kkr, filters.region, filters.kommune].filter((id) => id !== undefined),
      date,
    ),
  );
  const all = $derived(
    participationOn(tables.actions.initiatives, tables.actions.participants, date),
  );
  const shown = $derived(filterInitiatives(all, filters, areas));
  const side = $derived(treeSideOf(navigation.query.f));
  const counted = $derived(oneSide(shown, side));
  const count = $derived(countOf(tables, date, areas, shown, counted));
  const border = $derived(areas === null ? null : borderOf(all, counted, areas));
  return {
    get date() {
      return date;
    },
    get filters() {
      return filters;
    },
    get areas() {
      return areas;
    },
    get all() {
      return all;
    },
    get shown() {
      return shown;
    },
    get counted() {
      return counted;
    },
    get side() {
      return side;
    },
    get count() {
      return count;
    },
    get border() {
      return border;
    },
  };
}
