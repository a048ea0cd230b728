import type {
  DraftFault,
  RegisterCells,
  RegisterDraft,
  RegisterTable,
} from "../../domain/actions/register-draft";
import { emptyParticipant, idFromName } from "./draft";

/** A draft while somebody writes it. Nothing of it is lost by a check or by leaving the page. */
export interface Editing {
  readonly draft: RegisterDraft;
  /** Of the last check, null before the first. */
  readonly faults: readonly DraftFault[] | null;
  /** True once something was written after the last check. */
  readonly changed: boolean;
  set(column: string, text: string): void;
  setParticipant(place: number, column: string, text: string): void;
  addParticipant(): void;
  removeParticipant(place: number): void;
  check(check: (draft: RegisterDraft) => readonly DraftFault[]): void;
  faultOf(table: RegisterTable, place: number, column: string): DraftFault | undefined;
  startOver(): void;
}

/** Participants name the initiative by the id it has now. */
function joined(initiative: RegisterCells, participants: readonly RegisterCells[]): RegisterDraft {
  const id = { initiative: initiative["id"] ?? "" };
  return { initiative, participants: participants.map((row) => Object.assign({}, row, id)) };
}

/** `isNew`: the id follows the name until somebody writes it. */
export function createEditing(start: RegisterDraft, isNew: boolean): Editing {
  let draft = $state.raw(start);
  let faults = $state.raw<readonly DraftFault[] | null>(null);
  let changed = $state(false);

  const write = (next: RegisterDraft): void => {
    draft = next;
    changed = true;
  };

  return {
    get draft() {
      return draft;
    },
    get faults() {
      return faults;
    },
    get changed() {
      return changed;
    },
    set(column, text) {
      const { initiative, participants } = draft;
      const followsName = isNew && initiative["id"] === idFromName(initiative["name"] ?? "");
      const id = column === "name" && followsName ? { id: idFromName(text) } : {};
      write(joined({ ...initiative, [column]: text, ...id }, participants));
    },
    setParticipant(place, column, text) {
      const { initiative, participants } = draft;
      const own = participants[place];
      if (own === undefined) return;
      write(joined(initiative, participants.with(place, { ...own, [column]: text })));
    },
    addParticipant() {
      write(joined(draft.initiative, [...draft.participants, emptyParticipant]));
    },
    removeParticipant(place) {
      const { initiative, participants } = draft;
      write(
        joined(
          initiative,
          participants.filter((_, at) => at !== place),
        ),
      );
      // Faults name places, which have moved.
      faults = faults?.filter(({ table }) => table === "initiatives") ?? null;
    },
    check(check) {
      faults = check(draft);
      changed = false;
    },
    faultOf(table, place, column) {
      return faults?.find(
        (fault) => fault.table === table && fault.place === place && fault.column === column,
      );
    },
    startOver() {
      draft = start;
      faults = null;
      changed = false;
    },
  };
}
