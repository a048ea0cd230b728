import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { SourceDocument } from "../../src/sources/official/imported";
import { type CommandIo, InputError } from "../command";
import { readBytes } from "../geometry/load-areas";
import type { Importer, Surroundings } from "./importer";
import type { ImportOptions } from "./options";
import type { Clock } from "./web/clock";
import { type Journal, openJournal } from "./web/journal";
import { createProgress } from "./web/progress";
import { NO_SECRET, readSecret } from "./web/secret";
import { createWeb } from "./web/web";

/** What an import needs from the world; tests bring their own. */
export interface ImportWorld {
  readonly io: CommandIo;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly environment: NodeJS.ProcessEnv;
}

export interface Opened {
  readonly documents: readonly SourceDocument[];
  /** Day of retrieval of all of them. */
  readonly date: string;
  /** To be closed when their figures are written. */
  readonly journal: Journal | null;
}

export async function readDocument(path: string): Promise<SourceDocument> {
  return { name: basename(path), bytes: await readBytes(path) };
}

function pauseOf(importer: Importer, { pauseMs, baseUrl }: ImportOptions): number {
  if (pauseMs === null) return importer.pauseMs;
  return baseUrl === null ? Math.max(pauseMs, importer.pauseMs) : pauseMs;
}

/** The documents of a source: from the files given, or asked for one by one. */
export async function openDocuments(
  importer: Importer,
  options: ImportOptions,
  around: Surroundings,
  world: ImportWorld,
): Promise<Opened> {
  if (options.from.length > 0) {
    const documents = await Promise.all(options.from.map(readDocument));
    return { documents, date: options.date, journal: null };
  }
  const baseUrl = options.baseUrl ?? importer.baseUrl;
  if (baseUrl === null)
    throw new InputError(
      `${importer.name} has no address of its own: give --from FILE (${importer.file}) or --base-url.`,
    );
  const secret = importer.key === null ? NO_SECRET : readSecret(importer.key, world.environment);
  const folder = join(options.cache, importer.name);
  await mkdir(options.cache, { recursive: true });
  const journal = await openJournal(folder, options.date);
  const date = options.isDated ? options.date : journal.begun;
  const progress = createProgress(world.io, importer.name);
  const pauseMs = pauseOf(importer, options);
  const { fetch: ask, clock } = world;
  const web = createWeb({ fetch: ask, clock, journal, secret, progress, pauseMs });
  const documents = await importer.fetch(web, baseUrl, { ...around, date });
  progress.end();
  return { documents, date, journal };
}
