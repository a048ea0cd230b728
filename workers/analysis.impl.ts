import { type AreaId, areasOn } from "../src/domain/areas/area";
import { figureOf, type Member } from "../src/domain/figures/figure";
import { GAP_KINDS, VALUE_FLAGS } from "../src/domain/figures/observation";
import { type Tables, wholeMembers } from "../src/domain/package/tables";
import { loadTables } from "../src/sources/load-data";
import type { AggregateReply, AggregateRequest, AnalysisApi } from "./analysis.api";
import { loadCatchmentShares } from "./catchment-shares";

type Shares = ReadonlyMap<AreaId, readonly Member[]>;

interface Opened {
  readonly tables: Tables;
  /** Kommuner of every catchment by the share of their area; computed when first asked for. */
  readonly shares: () => Promise<Shares>;
}

/** Lets the worker answer messages, a cancellation among them, between two pieces of work. */
const yieldToMessages = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

async function open(fetchUrl: (url: string) => Promise<Response>, base: string): Promise<Opened> {
  const load = await loadTables(fetchUrl, base);
  if (load.is !== "ready") {
    throw new Error(load.is === "failed" ? `${load.fault.code} ${load.fault.url}` : load.is);
  }
  const tables = load.value;
  let shares: Promise<Shares> | undefined;
  return {
    tables,
    shares: () => (shares ??= loadCatchmentShares(fetchUrl, base, tables.manifest)),
  };
}

/** Bits of the flags a figure carries, in the order of VALUE_FLAGS. */
function flagBits(flags: readonly string[]): number {
  return VALUE_FLAGS.reduce((bits, flag, bit) => bits | (flags.includes(flag) ? 1 << bit : 0), 0);
}

async function aggregate(
  { tables, shares }: Opened,
  request: AggregateRequest,
  onProgress: (done: number) => void,
  isCancelled: () => boolean,
): Promise<AggregateReply> {
  const { number, level, date, normalisation } = request;
  const indicator = tables.indicators.get(request.indicator);
  if (indicator === undefined) {
    return { is: "failed", number, code: "unknown-indicator", detail: request.indicator };
  }
  const areas = areasOn(tables.core.areas, level, date);
  const parts = level === "catchment" ? await shares() : null;
  const members = areas.map((area) => parts?.get(area.id) ?? wholeMembers(tables.core, area, date));
  const years = tables.observations.years(indicator.id);
  const size = years.length * areas.length;
  const answer = {
    is: "done" as const,
    number,
    years,
    areas: areas.map((area) => area.id),
    values: new Float64Array(size).fill(Number.NaN),
    gaps: new Uint8Array(size),
    flags: new Uint8Array(size),
    members: new Uint16Array(size),
    missing: new Uint16Array(size),
  };
  for (const [row, year] of years.entries()) {
    await yieldToMessages();
    if (isCancelled()) return { is: "cancelled", number };
    for (const [column, own] of members.entries()) {
      const at = row * areas.length + column;
      const figure = figureOf(tables.observations, indicator, normalisation, year, own);
      answer.members[at] = figure.members;
      answer.missing[at] = figure.missing;
      if (figure.is === "value") {
        answer.values[at] = figure.value;
        answer.flags[at] = flagBits(figure.flags);
      } else answer.gaps[at] = GAP_KINDS.indexOf(figure.why);
    }
    onProgress((row + 1) / years.length);
  }
  return answer;
}

/** The analysis worker without its worker: plain functions that Node runs too. */
export function createAnalysis(fetchUrl: (url: string) => Promise<Response>): AnalysisApi {
  let opened: Promise<Opened> | undefined;
  const cancelled = new Set<number>();
  return {
    async open(base) {
      opened ??= open(fetchUrl, base);
      await opened;
    },
    async aggregate(request, onProgress) {
      if (opened === undefined) {
        return { is: "failed", number: request.number, code: "not-open", detail: "" };
      }
      const isCancelled = (): boolean => cancelled.has(request.number);
      const reply = await aggregate(await opened, request, onProgress, isCancelled);
      cancelled.delete(request.number);
      return reply;
    },
    cancel(number) {
      cancelled.add(number);
    },
  };
}
