import type { Area, AreaId } from "../../../domain/areas/area";
import type { AreasAnswer, JobReply } from "../../../../workers/analysis.api";
import type { Analysis, RunningJob } from "../../../../workers/analysis.client";
import type { OwnShape } from "../../url/own-shapes";
import { type FileGround, polygonsOf, ringsInDegrees, verticesIn } from "../shapes/shapes";
import { readCodes, type RowNote } from "./read-codes";

/** Bytes of a file that the page takes; larger ones are for `klimakort aggregate`. */
const MOST_BYTES = 25_000_000;
const MOST_CODES_BYTES = 2_000_000;
/** Up to these a file's areas become the reader's own, which can be changed and shared by link. */
const [MOST_OWN_AREAS, MOST_OWN_VERTICES] = [12, 400];

export type FileFault =
  | { readonly code: "size"; readonly bytes: number }
  | { readonly code: "codes" }
  /** In the words of the reader or the worker. */
  | { readonly code: "areas"; readonly detail: string };

/** The file that is part of an own area, or what became of the latest one. */
export type FileState =
  | { readonly is: "none" }
  | { readonly is: "reading"; readonly name: string }
  | (FileGround & {
      readonly is: "ground";
      readonly name: string;
      readonly warnings: readonly string[];
    })
  | {
      readonly is: "shapes";
      readonly name: string;
      readonly found: number;
      readonly warnings: readonly string[];
    }
  | {
      readonly is: "codes";
      readonly name: string;
      readonly found: number;
      readonly notes: readonly RowNote[];
    }
  | { readonly is: "fault"; readonly name: string; readonly fault: FileFault };

/** What a file adds to the choices: kommuner of a list, or areas small enough to be the reader's own. */
export interface FileAdds {
  readonly codes: readonly AreaId[];
  readonly shapes: readonly OwnShape[];
}

/** The part of a browser's File that is read. */
interface FilePort {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface OwnFile {
  readonly state: FileState;
  /** Reads a list of kommuner at once, and areas in the worker. */
  open(file: FilePort, municipalities: readonly Area[]): Promise<FileAdds>;
  clear(): void;
}

/** What a file gave; a worker that could not read it at all is a fault of the file too. */
function answerOf(reply: JobReply<"areas">): AreasAnswer {
  if (reply.is === "done") return reply.answer;
  return { is: "faults", faults: [reply.is === "failed" ? reply.detail : reply.is] };
}

const isList = (name: string): boolean => /\.(?:csv|txt|tsv)$/iu.test(name);
const NOTHING: FileAdds = { codes: [], shapes: [] };

/** An area without a name of its own takes the file's. */
function nameOf(file: string, id: string, isOnly: boolean): string {
  if (!/^\d*$/u.test(id)) return id;
  const base = file.replace(/\.[^.]*$/u, "");
  return isOnly ? base : `${base} ${id}`;
}

const isSmall = ({ set }: FileGround): boolean =>
  set.ids.length <= MOST_OWN_AREAS && verticesIn(set) <= MOST_OWN_VERTICES;

const shapesIn = (file: string, ground: FileGround): readonly OwnShape[] =>
  ground.set.ids.map((id, area) => ({
    name: nameOf(file, id, ground.set.ids.length === 1),
    polygons: polygonsOf(ringsInDegrees(ground, area)),
  }));

async function readList(
  file: FilePort,
  municipalities: readonly Area[],
): Promise<[FileState, FileAdds]> {
  const { name } = file;
  const { codes, notes } = readCodes(new Uint8Array(await file.arrayBuffer()), municipalities);
  return codes.length === 0
    ? [{ is: "fault", name, fault: { code: "codes" } }, NOTHING]
    : [
        { is: "codes", name, found: codes.length, notes },
        { codes, shapes: [] },
      ];
}

/** One file at a time: a new one takes the place of the one before and cancels its reading. */
export function createOwnFile(analysis: () => Analysis): OwnFile {
  let state = $state.raw<FileState>({ is: "none" });
  let running: RunningJob<"areas"> | null = null;
  let turn = 0;

  function begin(next: FileState): () => boolean {
    running?.cancel();
    running = null;
    state = next;
    const mine = (turn += 1);
    return () => mine === turn;
  }

  async function readGround(
    file: FilePort,
    isNewest: () => boolean,
  ): Promise<[FileState, FileAdds]> {
    const { name } = file;
    const bytes = await file.arrayBuffer();
    if (!isNewest()) return [{ is: "none" }, NOTHING];
    running = analysis().run("areas", { name, bytes }, { transfer: [bytes] });
    const read = answerOf(await running.reply);
    if (read.is === "faults") {
      return [
        { is: "fault", name, fault: { code: "areas", detail: read.faults.join(" ") } },
        NOTHING,
      ];
    }
    const { set, degrees, warnings } = read;
    if (!isSmall(read)) return [{ is: "ground", name, set, degrees, warnings }, NOTHING];
    const shapes = shapesIn(name, read);
    return [
      { is: "shapes", name, found: shapes.length, warnings },
      { codes: [], shapes },
    ];
  }

  return {
    get state() {
      return state;
    },
    async open(file, municipalities) {
      const { name, size } = file;
      const most = isList(name) ? MOST_CODES_BYTES : MOST_BYTES;
      if (size > most) {
        begin({ is: "fault", name, fault: { code: "size", bytes: size } });
        return NOTHING;
      }
      const isNewest = begin({ is: "reading", name });
      const [next, adds] = isList(name)
        ? await readList(file, municipalities)
        : await readGround(file, isNewest);
      if (!isNewest()) return NOTHING;
      running = null;
      state = next;
      return adds;
    },
    clear() {
      begin({ is: "none" });
    },
  };
}
