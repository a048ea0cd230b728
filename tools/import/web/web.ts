import { InputError } from "../../command";
import { ShapeFault } from "../../../src/sources/official/shape-fault";
import type { Clock } from "./clock";
import type { Journal } from "./journal";
import type { Progress } from "./progress";
import type { Secret } from "./secret";
import { MOST_TRIES, waitSeconds } from "./waiting";

/** What is asked of a source; the key is added on the way and is not in it. */
export interface Question {
  /** What the answer is called, in messages and as a document. */
  readonly name: string;
  readonly url: string;
  /** JSON to send; without it the question is a GET. */
  readonly body?: string;
  /** @throws ShapeFault for an answer of another shape: it is asked for again, and never kept. */
  readonly check: (bytes: Uint8Array) => void;
}

/** The source as an importer sees it: questions in, whole answers out. */
export interface Web {
  readonly progress: Progress;
  ask(question: Question): Promise<Uint8Array>;
}

export interface WebParts {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly secret: Secret;
  readonly progress: Progress;
  /** Milliseconds between two questions. */
  readonly pauseMs: number;
}

/** The source could not be had. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}

/** A try that is worth another one. */
class Retry extends Error {
  readonly seconds: number | null;
  /** Set where the answer is here but wrong. */
  readonly fault: ShapeFault | null;

  constructor(why: string, seconds: number | null, fault: ShapeFault | null = null) {
    super(why);
    this.seconds = seconds;
    this.fault = fault;
  }
}

const LIMIT_MS = 60_000;
const MOST_BYTES = 512 * 1024 * 1024;
const AGENT = "klimakort-import (open climate map of the Danish kommuner)";

async function bytesOf(response: Response, place: string): Promise<Uint8Array> {
  if (Number(response.headers.get("content-length") ?? 0) > MOST_BYTES)
    throw new SourceError(`${place}: the answer is larger than ${MOST_BYTES} bytes.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Refusals that no second try mends. */
async function refuse(response: Response, place: string, secret: Secret): Promise<never> {
  const { status } = response;
  if (status === 401 || status === 403) {
    const key = secret.variable === "" ? "access" : `the key in ${secret.variable}`;
    throw new InputError(`${place}: ${key} is refused (HTTP ${status}).`);
  }
  if (status >= 300 && status < 400)
    throw new SourceError(`${place}: the source has moved (HTTP ${status}).`);
  const said = secret.redact((await response.text()).slice(0, 200).replaceAll(/\s+/gu, " "));
  throw new SourceError(`${place}: HTTP ${status}: ${said}`);
}

const isPassing = (status: number): boolean => status === 408 || status === 429 || status >= 500;

async function tryOnce(question: Question, parts: WebParts): Promise<Uint8Array> {
  const { secret, clock, fetch: ask } = parts;
  const { url, headers } = secret.apply(question.url);
  const signal = clock.limit(LIMIT_MS);
  try {
    const response = await ask(url, {
      method: question.body === undefined ? "GET" : "POST",
      headers: {
        accept: "application/json, text/csv, application/xml",
        "user-agent": AGENT,
        ...(question.body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(question.body === undefined ? {} : { body: question.body }),
      // A key in a header would follow a redirect to another host.
      redirect: "manual",
      signal,
    });
    if (isPassing(response.status)) {
      const said = await response.text().catch(() => "");
      const seconds = waitSeconds(response.headers.get("retry-after"), said, clock.now());
      throw new Retry(`HTTP ${response.status}`, seconds);
    }
    if (response.status !== 200) return await refuse(response, question.name, secret);
    return secret.blank(await bytesOf(response, question.name));
  } catch (error) {
    if (error instanceof Retry || error instanceof InputError || error instanceof SourceError)
      throw error;
    throw new Retry(signal.aborted ? "no answer in time" : "the connection broke", null);
  }
}

async function tryChecked(question: Question, parts: WebParts): Promise<Uint8Array> {
  const bytes = await tryOnce(question, parts);
  try {
    question.check(bytes);
  } catch (error) {
    if (!(error instanceof ShapeFault)) throw error;
    throw new Retry(error.message, null, error);
  }
  return bytes;
}

async function askPatiently(question: Question, parts: WebParts): Promise<Uint8Array> {
  for (let round = 1; ; round += 1) {
    try {
      return await tryChecked(question, parts);
    } catch (error) {
      if (!(error instanceof Retry)) throw error;
      const seconds = error.seconds ?? 2 ** (round - 1);
      const most = error.fault === null ? MOST_TRIES : 2;
      if (error.fault !== null && round >= most) throw error.fault;
      if (round >= most || seconds > 600)
        throw new SourceError(
          `${question.name}: ${error.message}, ${round} times; run it again later.`,
        );
      parts.progress.wait(seconds, `${question.name}: ${error.message}`);
      await parts.clock.sleep(1000 * seconds);
    }
  }
}

/** Asks one question at a time, with a pause between, and keeps each answer in the journal. */
export function createWeb(parts: WebParts): Web {
  let next = 0;
  return {
    progress: parts.progress,
    async ask(question) {
      const key = `${question.url}\n${question.body ?? ""}`;
      const kept = await parts.journal.read(key);
      if (kept !== null) {
        parts.progress.step(true);
        return kept;
      }
      const pause = next - parts.clock.now();
      if (pause > 0) await parts.clock.sleep(pause);
      const bytes = await askPatiently(question, parts);
      next = parts.clock.now() + parts.pauseMs;
      await parts.journal.keep(key, bytes);
      parts.progress.step(false);
      return bytes;
    },
  };
}
