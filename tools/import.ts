import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ShapeFault } from "../src/sources/official/shape-fault";
import { tableOf } from "../src/sources/tables/check-package";
import { municipalityRows } from "../src/sources/tables/check/geography";
import { cell } from "../src/sources/tables/table-row";
import { readPackage } from "./build-data/read-package";
import { type CommandIo, InputError } from "./command";
import type { Importer, Surroundings } from "./import/importer";
import {
  type ImportWorld,
  openDocuments,
  type Opened,
  readDocument,
} from "./import/open-documents";
import { HELP, type ImportOptions, readOptions } from "./import/options";
import { IMPORTERS, importersOf } from "./import/sources";
import { systemClock } from "./import/web/clock";
import { summaryOf } from "./import/write/change-report";
import { refreshPackage, type SoundPackage, soundTables } from "./import/write/refresh-package";
import { finishStaged, writeStaged } from "./import/write/stage";

type FigureImporter = Extract<Importer, { gives: "figures" }>;
type BoundaryImporter = Extract<Importer, { gives: "boundaries" }>;

async function writeFigures(
  importer: FigureImporter,
  opened: Opened,
  options: ImportOptions,
  { around, sound }: Ground,
  io: CommandIo,
): Promise<void> {
  const { date } = opened;
  const figures = await importer.parse(opened.documents, { ...around, date });
  const { municipalities } = around;
  const source = importer.name.toLowerCase();
  const refreshed = refreshPackage(sound, figures, { source, municipalities, date });
  io.stdout.write(summaryOf(refreshed.outcomes, refreshed.changes));
  if (!options.check) await writeStaged(options.out, refreshed.files);
}

/** Hands the boundaries to the tool that builds the set, which writes all files or none. */
async function writeBoundaries(
  importer: BoundaryImporter,
  opened: Opened,
  options: ImportOptions,
  io: CommandIo,
): Promise<number> {
  const { run: buildGeography } = await import("./geography");
  const workshop = await mkdtemp(join(tmpdir(), "klimakort-import-"));
  try {
    const from = join(workshop, "kommuner.geojson");
    await writeFile(from, importer.boundaries(opened.documents));
    const out = join(options.check ? workshop : options.out, "geography");
    const areas = join(options.data, "observations", "base.csv");
    return await buildGeography(["--from", from, "--out", out, "--areas", areas], io);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** What an import starts from. */
interface Ground {
  readonly around: Surroundings;
  readonly sound: SoundPackage;
}

async function openGround(options: ImportOptions): Promise<Ground> {
  const { data, date, years, mapping } = options;
  const texts = await readPackage(data);
  const tables = soundTables(texts, data);
  const around = {
    data,
    municipalities: municipalityRows(tableOf(tables, "areas"))
      .map((row) => cell(row, "id"))
      .toSorted(),
    date,
    years,
    mapping: mapping === null ? null : await readDocument(mapping),
  };
  return { around, sound: { texts, tables } };
}

async function importOne(
  importer: Importer,
  options: ImportOptions,
  world: ImportWorld,
): Promise<number> {
  try {
    const ground = await openGround(options);
    const opened = await openDocuments(importer, options, ground.around, world);
    let code = 0;
    if (importer.gives === "figures")
      await writeFigures(importer, opened, options, ground, world.io);
    else code = await writeBoundaries(importer, opened, options, world.io);
    if (code === 0 && !options.check) await opened.journal?.close();
    return code;
  } catch (error) {
    if (error instanceof ShapeFault) throw new InputError(`${importer.name}: ${error.message}.`);
    throw error;
  }
}

/** Runs an import in a world given; `run` gives the real one. */
export async function runIn(argv: readonly string[], world: ImportWorld): Promise<number> {
  const today = new Date(world.clock.now()).toISOString().slice(0, 10);
  const options = readOptions(argv, today);
  if (options === null) {
    world.io.stdout.write(HELP);
    return 0;
  }
  const importers = importersOf(options.source);
  if (importers.length === 0) {
    const known = ["statbank", ...IMPORTERS.map(({ name }) => name)].join(", ");
    throw new InputError(`"${options.source}" is no source; sources are ${known}.`);
  }
  await finishStaged(options.out);
  for (const importer of importers) {
    const code = await importOne(importer, options, world);
    if (code !== 0) return code;
  }
  return 0;
}

export const run = (argv: readonly string[], io: CommandIo): Promise<number> =>
  runIn(argv, { io, fetch, clock: systemClock, environment: process.env });
