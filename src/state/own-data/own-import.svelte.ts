import type { IsoDate } from "../../domain/areas/area";
import type { OwnFault, OwnRead } from "../../domain/own-data/own-read";
import type { Analysis, RunningJob } from "../../../workers/analysis.client";
import { type Draft, draftsOf, indicatorsOf } from "./drafts";
import type { OwnData } from "./own-data.svelte";

type Read = Exclude<OwnRead, { is: "fault" }>;

/** What became of the reader's newest file. */
export type ImportState =
  | { readonly is: "none" }
  | { readonly is: "reading"; readonly name: string; readonly progress: number }
  | { readonly is: "cancelled"; readonly name: string }
  | {
      readonly is: "read";
      readonly name: string;
      readonly read: Read;
      readonly drafts: readonly Draft[];
    }
  | { readonly is: "fault"; readonly name: string; readonly fault: OwnFault }
  /** In the words of the worker. */
  | { readonly is: "failed"; readonly name: string; readonly detail: string };

export interface OwnImport {
  readonly state: ImportState;
  open(file: File): Promise<void>;
  cancel(): void;
  /** Reads the points again and sums a column of them; null counts alone. */
  sum(column: string | null): Promise<void>;
  change(place: number, change: Partial<Draft>): void;
  /** Makes indicators of the drafts in use; their ids. */
  accept(): readonly string[];
}

/** One file at a time: a new one takes the place of the one before and cancels its reading. */
export function createOwnImport(
  analysis: () => Analysis,
  own: Pick<OwnData, "add">,
  today: IsoDate,
): OwnImport {
  let state = $state.raw<ImportState>({ is: "none" });
  let file: File | null = null;
  let running: RunningJob<"readOwn"> | null = null;

  async function read(from: File, sum: string | null): Promise<void> {
    running?.cancel();
    const { name } = from;
    state = { is: "reading", name, progress: 0 };
    const job: RunningJob<"readOwn"> = analysis().run(
      "readOwn",
      { name, file: from, date: today, sum },
      {
        onProgress(progress) {
          if (running === job && state.is === "reading") state = { is: "reading", name, progress };
        },
      },
    );
    running = job;
    const reply = await job.reply;
    if (running !== job) return;
    running = null;
    if (reply.is === "cancelled") state = { is: "cancelled", name };
    else if (reply.is === "failed") state = { is: "failed", name, detail: reply.detail };
    else if (reply.answer.is === "fault") {
      state = { is: "fault", name, fault: reply.answer.fault };
    } else {
      const { answer } = reply;
      state = { is: "read", name, read: answer, drafts: draftsOf(name, answer, today) };
    }
  }

  return {
    get state() {
      return state;
    },
    async open(chosen) {
      file = chosen;
      await read(chosen, null);
    },
    cancel() {
      running?.cancel();
    },
    async sum(column) {
      if (file !== null) await read(file, column);
    },
    change(place, change) {
      if (state.is !== "read") return;
      const drafts = state.drafts.map((draft, at) =>
        at === place ? { ...draft, ...change } : draft,
      );
      state = { ...state, drafts };
    },
    accept() {
      if (state.is !== "read") return [];
      const { name, drafts, read: found } = state;
      const indicators = indicatorsOf(name, drafts, today);
      own.add(indicators, found.is === "points" ? found.points.positions : null);
      state = { is: "none" };
      file = null;
      return indicators.map(({ indicator }) => indicator.id);
    },
  };
}
