import type { BrowserCommand } from "vitest/node";

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

declare module "vitest/browser" {
  interface BrowserCommands {
    /** Begins to note what the page's processor time goes to. */
    startTrace: () => Promise<void>;
    /**
     * Processor milliseconds of the page's longest task since then, without what scripts of files spend whose address holds
     * `library`. Processor time does not grow where other programs take the processor.
     */
    stopTrace: (library: string) => Promise<number>;
  }
}

export const startTrace: BrowserCommand = async ({ page }) => {
  await page
    .context()
    .browser()
    ?.startTracing(page, { categories: ["devtools.timeline", "toplevel"] });
};

export const stopTrace: BrowserCommand<[library: string]> = async ({ page }, library) => {
  const trace = await page.context().browser()?.stopTracing();
  const { traceEvents } = JSON.parse(String(trace)) as { readonly traceEvents: TraceEvent[] };
  return longestTask(traceEvents, library);
};

function longestTask(events: readonly TraceEvent[], library: string): number {
  const page = events.find(({ name }) => name === "FireAnimationFrame");
  const own = events.filter(
    ({ ph, pid, tid }) => ph === "X" && pid === page?.pid && tid === page.tid,
  );
  const calls = own.filter(
    ({ name, args }) => name === "FunctionCall" && args.data?.url?.includes(library) === true,
  );
  const tasks = own.filter(({ name }) => name.endsWith("RunTask"));
  const spent = tasks.map(({ ts, dur = 0, tdur = 0 }) =>
    calls
      .filter((call) => call.ts >= ts && call.ts < ts + dur)
      .reduce((rest, call) => rest - (call.tdur ?? 0), tdur),
  );
  return Math.max(0, ...spent) / 1_000;
}
