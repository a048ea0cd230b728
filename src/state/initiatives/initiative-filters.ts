import type { CountedInitiative } from "../../domain/actions/counting/participation";
import { standingOf } from "../../domain/actions/counting/border";
import type { Initiative } from "../../domain/actions/initiative";
import { mainTheme } from "../../domain/actions/theme";
import type { AreaId } from "../../domain/areas/area";
import { fold } from "../../domain/areas/search";

/** What the `f` key of `/indsatser` filters by. */
export const INITIATIVE_FILTERS = [
  "theme",
  "status",
  "kind",
  "kkr",
  "region",
  "kommune",
  "funding",
  "barrier",
  "text",
] as const;
export type InitiativeFilter = (typeof INITIATIVE_FILTERS)[number];
export type InitiativeFilters = Readonly<Partial<Record<InitiativeFilter, string>>>;

/** Choices of the funding filter beside the names of the sources of money. */
export const FUNDING_CHOICES = ["eu", "known", "unknown"] as const;
/** Any barrier at all, beside the barriers themselves. */
export const ANY_BARRIER = "any";

function isFundedAs(initiative: Initiative, asked: string): boolean {
  const { fundingAmountDkk, fundingEuDkk, fundingSource } = initiative;
  switch (asked) {
    case "eu":
      return (fundingEuDkk ?? 0) > 0 || /\bEU\b|Interreg/u.test(fundingSource ?? "");
    case "known":
      return fundingAmountDkk !== null;
    case "unknown":
      return fundingAmountDkk === null;
    default:
      return fundingSource === asked;
  }
}

function hasText({ name, lead, note, theme }: Initiative, asked: string): boolean {
  const wanted = fold(asked);
  return [name, lead, note, theme].some((text) => fold(text ?? "").includes(wanted));
}

type Test = (initiative: Initiative, asked: string) => boolean;

const TESTS: Readonly<Record<Exclude<InitiativeFilter, "kkr" | "region" | "kommune">, Test>> = {
  theme: ({ theme }, asked) => mainTheme(theme) === asked,
  status: ({ status }, asked) => status === asked,
  kind: ({ kind }, asked) => kind === asked,
  funding: isFundedAs,
  barrier: ({ barrier }, asked) => barrier !== null && (asked === ANY_BARRIER || barrier === asked),
  text: hasText,
};

/** The initiatives that pass every filter; `areas` are the kommuner asked for, null for all. */
export function filterInitiatives(
  counted: readonly CountedInitiative[],
  filters: InitiativeFilters,
  areas: ReadonlySet<AreaId> | null,
): readonly CountedInitiative[] {
  const tests = Object.entries(TESTS).flatMap(([key, test]) => {
    const asked = filters[key as keyof typeof TESTS];
    return asked === undefined ? [] : [(one: Initiative) => test(one, asked)];
  });
  return counted.filter(
    (one) =>
      (areas === null || standingOf(one, areas) !== "outside") &&
      tests.every((test) => test(one.initiative)),
  );
}
