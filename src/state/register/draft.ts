import type { Initiative, InitiativeKind, Participant } from "../../domain/actions/initiative";
import type { RegisterCells, RegisterDraft } from "../../domain/actions/register-draft";
import type { Tables } from "../../domain/package/tables";

const textOf = (value: string | number | null): string => (value === null ? "" : String(value));

function cellsOf(initiative: Initiative): RegisterCells {
  const { id, name, kind, theme, status, coverage, source } = initiative;
  return {
    id,
    name,
    kind,
    theme,
    status,
    start: textOf(initiative.start),
    end: textOf(initiative.end),
    lead: textOf(initiative.lead),
    funding_source: textOf(initiative.fundingSource),
    funding_amount_dkk: textOf(initiative.fundingAmountDkk),
    funding_eu_dkk: textOf(initiative.fundingEuDkk),
    results_url: textOf(initiative.resultsUrl),
    footprint: textOf(initiative.footprint),
    part_of: textOf(initiative.partOf),
    same_effect_as: textOf(initiative.sameEffectAs),
    coverage,
    barrier: textOf(initiative.barrier),
    url: textOf(initiative.url),
    source,
    note: textOf(initiative.note),
  };
}

function participantCells({ initiative, area, role, from, to, basis }: Participant): RegisterCells {
  return { initiative, area, role, from: textOf(from), to: textOf(to), basis };
}

/** An initiative of the register and those who take part, as rows; undefined where there is none. */
export function draftOf({ actions }: Tables, id: string): RegisterDraft | undefined {
  const initiative = actions.initiatives.find((one) => one.id === id);
  if (initiative === undefined) return undefined;
  return {
    initiative: cellsOf(initiative),
    participants: actions.participants.filter((row) => row.initiative === id).map(participantCells),
  };
}

/** A row that says nothing yet but what kind of initiative it is. */
export function emptyDraft(kind: InitiativeKind): RegisterDraft {
  const blank: Initiative = {
    id: "",
    name: "",
    kind,
    theme: "",
    status: "planned",
    start: null,
    end: null,
    lead: null,
    fundingSource: null,
    fundingAmountDkk: null,
    fundingEuDkk: null,
    resultsUrl: null,
    footprint: null,
    partOf: null,
    sameEffectAs: null,
    coverage: "partial",
    barrier: null,
    url: null,
    source: "indsatser",
    note: null,
  };
  return { initiative: cellsOf(blank), participants: [] };
}

export const emptyParticipant: RegisterCells = {
  initiative: "",
  area: "",
  role: "member",
  from: "",
  to: "",
  basis: "",
};

const LETTERS: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa" };

/** "Gudenåens Venner" to "gudenaaens-venner". */
export function idFromName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[æøå]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFD")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-+|-+$/gu, "");
}
