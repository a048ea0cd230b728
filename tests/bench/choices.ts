import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium as browsers, type Browser, type Page } from "playwright";
import { serveOnFreePort } from "../../scripts/server/listen.mjs";
import { chromium } from "../helpers/chromium";

/** The part of Chromium's trace format that is read here; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur: number;
  /** Processor time of the thread, which other programs on the machine do not lengthen. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

export interface ChoiceTimes {
  readonly choice: string;
  readonly throttling: number;
  /** Processor milliseconds of the task that answers the reader's event: state, list, legend. */
  readonly event: number;
  /** The longest animation frame, in which MapLibre and deck.gl draw as well. */
  readonly frame: number;
}

const ROOT = join(import.meta.dirname, "..", "..", "dist");
const CATEGORIES = ["devtools.timeline", "toplevel", "disabled-by-default-devtools.timeline"];
const SETTLE_MS = 1_500;

const CHOICES = [
  ...["0", "3", "5"].map((value) => ({ name: `year ${value}`, id: "year", value, type: "input" })),
  ...["ghg_energy", "ghg_transport", "ghg"].map((value) => ({
    name: `indicator ${value}`,
    id: "indicator",
    value,
    type: "change",
  })),
] as const;
type Choice = (typeof CHOICES)[number];

function longest(events: readonly TraceEvent[], cause: string): number {
  const thread = events.find(({ args }) => args.name === "CrRendererMain");
  const own = events.filter(
    ({ ph, pid, tid }) => ph === "X" && pid === thread?.pid && tid === thread.tid,
  );
  const starts = own.filter(({ name }) => name === cause).map(({ ts }) => ts);
  const tasks = own.filter(
    ({ name, ts, dur }) =>
      name.endsWith("RunTask") && starts.some((at) => at >= ts && at <= ts + dur),
  );
  return Math.max(0, ...tasks.map(({ tdur }) => tdur ?? 0)) / 1_000;
}

async function measureChoice(
  browser: Browser,
  page: Page,
  choice: Choice,
  throttling: number,
): Promise<ChoiceTimes> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate(({ id, value, type }) => {
    const control = document.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`);
    if (control === null) throw new Error(`no control #${id}`);
    control.value = value;
    control.dispatchEvent(new Event(type, { bubbles: true }));
  }, choice);
  await page.waitForTimeout(SETTLE_MS * throttling);
  const trace = JSON.parse(String(await browser.stopTracing())) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return {
    choice: choice.name,
    throttling,
    event: longest(trace.traceEvents, "EventDispatch"),
    frame: longest(trace.traceEvents, "FireAnimationFrame"),
  };
}

/** What a choice on `/kort` costs the main thread of the built site, plain and slowed down four times. */
export async function benchChoices(): Promise<readonly ChoiceTimes[]> {
  if (!existsSync(join(ROOT, "index.html"))) throw new Error("run npm run build first");
  const site = await serveOnFreePort(ROOT, { port: 4_500, others: 100 });
  const browser = await browsers.launch(chromium);
  try {
    const page = await browser.newPage({ viewport: { width: 1_280, height: 720 } });
    await page.goto(`http://127.0.0.1:${site.port}/kort?vis=map`);
    await page.waitForSelector("[data-map][data-ready='true']", { timeout: 120_000 });
    const session = await page.context().newCDPSession(page);
    const times: ChoiceTimes[] = [];
    for (const rate of [1, 4]) {
      await session.send("Emulation.setCPUThrottlingRate", { rate });
      for (const choice of CHOICES) times.push(await measureChoice(browser, page, choice, rate));
    }
    return times;
  } finally {
    await browser.close();
    site.close();
  }
}

export function choicesTable(times: readonly ChoiceTimes[]): string {
  return [
    "| choice | slowed down | event, ms | longest frame with the libraries' drawing, ms |",
    "|---|--:|--:|--:|",
    ...times.map(
      ({ choice, throttling, event, frame }) =>
        `| ${choice} | ${throttling}× | ${event.toFixed(1)} | ${frame.toFixed(1)} |`,
    ),
    "",
  ].join("\n");
}
