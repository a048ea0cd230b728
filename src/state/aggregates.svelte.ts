import type { AreaId, IsoDate } from "../domain/areas/area";
import type { Figure } from "../domain/figures/figure";
import { GAP_KINDS, VALUE_FLAGS } from "../domain/figures/observation";
import type { AggregateAnswer, AggregateRequest } from "../../workers/analysis.api";
import type { Analysis } from "../../workers/analysis.client";

/** The worker's answer, read by area and year. */
export interface FigureTable {
  figure(area: AreaId, year: number): Figure | undefined;
}

export interface Aggregates {
  readonly table: FigureTable | null;
  /** Done part of a calculation that takes time, null when none is on its way. */
  readonly progress: number | null;
  readonly fault: string | null;
  readonly cancelled: boolean;
  request(wanted: Omit<AggregateRequest, "number"> & { readonly date: IsoDate }): void;
  cancel(): void;
}

export function readAnswer(answer: AggregateAnswer): FigureTable {
  const { areas, years, values, gaps, flags, members, missing } = answer;
  return {
    figure(area, year) {
      const column = areas.indexOf(area);
      const row = years.indexOf(year);
      if (column < 0 || row < 0) return undefined;
      const at = row * areas.length + column;
      const counts = { members: members[at] ?? 0, missing: missing[at] ?? 0 };
      const value = values[at] ?? Number.NaN;
      if (Number.isNaN(value)) {
        return { is: "gap", why: GAP_KINDS[gaps[at] ?? 0] ?? "mangler", ...counts };
      }
      const bits = flags[at] ?? 0;
      const found = VALUE_FLAGS.filter((_, bit) => (bits & (1 << bit)) !== 0);
      return { is: "value", value, flags: found, ...counts };
    },
  };
}

/** The newest request wins: an older one is cancelled and its answer dropped. */
export function createAggregates(analysis: () => Analysis): Aggregates {
  let table = $state.raw<FigureTable | null>(null);
  let progress = $state<number | null>(null);
  let fault = $state<string | null>(null);
  let cancelled = $state(false);
  let latest = 0;
  let asked = "";
  let answered = 0;
  const run = async (request: AggregateRequest): Promise<void> => {
    const reply = await analysis().aggregate(request, (done) => {
      // The last report may come after the answer: it crosses the border on its own.
      if (request.number === latest && request.number > answered) progress = done;
    });
    answered = Math.max(answered, reply.number);
    if (reply.number !== latest) return;
    progress = null;
    if (reply.is === "done") table = readAnswer(reply);
    else if (reply.is === "failed") fault = reply.detail;
    else cancelled = true;
  };
  return {
    get table() {
      return table;
    },
    get progress() {
      return progress;
    },
    get fault() {
      return fault;
    },
    get cancelled() {
      return cancelled;
    },
    request(wanted) {
      const key = JSON.stringify(wanted);
      if (key === asked) return;
      if (progress !== null) analysis().cancel(latest);
      asked = key;
      latest += 1;
      table = null;
      fault = null;
      cancelled = false;
      progress = 0;
      void run({ ...wanted, number: latest });
    },
    cancel() {
      analysis().cancel(latest);
      asked = "";
    },
  };
}
