import type { Area, AreaId, IsoDate } from "../../domain/areas/area";
import type { CoveredShare } from "../../domain/aggregate/apportioned";
import type { ReadAreas } from "../../sources/read-areas/areas-result";
import type { JobReply } from "../../../workers/analysis.api";
import type { Analysis, RunningJob } from "../../../workers/analysis.client";
import { readCodes, type RowNote } from "./read-codes";

/** Bytes of a file that the page takes; larger ones are for `klimakort aggregate`. */
const MOST_BYTES = 25_000_000;
/** A kommune with less than this part of itself in an area only touches it with its border. */
const LEAST_SHARE = 1e-6;

export type FileFault =
  | { readonly code: "size"; readonly bytes: number }
  | { readonly code: "codes" }
  | { readonly code: "outside" }
  /** In the words of the reader or the worker. */
  | { readonly code: "areas"; readonly detail: string };

/** One of the areas in a file, with the kommuner it covers. */
export interface NamedArea {
  readonly id: string;
  readonly covered: readonly CoveredShare[];
}

/** The file that is part of an own area. */
export type FileState =
  | { readonly is: "none" }
  | { readonly is: "reading"; readonly name: string; readonly progress: number }
  | {
      readonly is: "ground";
      readonly name: string;
      readonly areas: readonly NamedArea[];
      readonly warnings: readonly string[];
      /** By all areas together, ground counted once. */
      readonly covered: readonly CoveredShare[];
    }
  | {
      readonly is: "codes";
      readonly name: string;
      readonly found: number;
      readonly notes: readonly RowNote[];
    }
  | { readonly is: "fault"; readonly name: string; readonly fault: FileFault };

/** The part of a browser's File that is read. */
interface FilePort {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface OwnFile {
  readonly state: FileState;
  /** Reads a list of kommuner at once, and cuts areas in the worker; resolves to the kommuner of a list. */
  open(
    file: FilePort,
    municipalities: readonly Area[],
    date: IsoDate,
    year: number,
  ): Promise<readonly AreaId[]>;
  clear(): void;
}

const groundIn = (members: readonly CoveredShare[]): readonly CoveredShare[] =>
  members.filter(({ share }) => share > LEAST_SHARE);

/** What a file gave; a worker that could not read it at all is a fault of the file too. */
function answerOf(reply: JobReply<"areas">): ReadAreas {
  if (reply.is === "done") return reply.answer;
  return { is: "faults", faults: [reply.is === "failed" ? reply.detail : reply.is] };
}

const isList = (name: string): boolean => /\.(?:csv|txt|tsv)$/iu.test(name);
const MOST_CODES_BYTES = 2_000_000;

/** One file at a time: a new one takes the place of the one before and cancels its calculation. */
export function createOwnFile(analysis: () => Analysis): OwnFile {
  let state = $state.raw<FileState>({ is: "none" });
  let running: RunningJob<"footprints"> | null = null;
  let turn = 0;

  function begin(next: FileState): () => boolean {
    running?.cancel();
    running = null;
    state = next;
    const mine = (turn += 1);
    return () => mine === turn;
  }

  async function cut(
    name: string,
    read: Extract<ReadAreas, { is: "areas" }>,
    date: IsoDate,
    year: number,
    isNewest: () => boolean,
  ): Promise<FileState> {
    const { set, warnings } = read;
    running = analysis().run(
      "footprints",
      { footprints: [{ kind: "set", set }], indicator: "ghg", year, date },
      {
        transfer: [set.coordinates, set.ringStart, set.areaStart].map(
          ({ buffer }) => buffer as ArrayBuffer,
        ),
        onProgress(progress) {
          if (isNewest() && state.is === "reading") state = { is: "reading", name, progress };
        },
      },
    );
    const reply = await running.reply;
    if (reply.is !== "done") {
      const detail = reply.is === "failed" ? `${reply.code} ${reply.detail}` : reply.is;
      return { is: "fault", name, fault: { code: "areas", detail } };
    }
    const { footprints, union } = reply.answer;
    const areas = footprints.map(({ id, members }) => ({ id, covered: groundIn(members) }));
    const covered = groundIn(union.members);
    if (covered.length === 0) return { is: "fault", name, fault: { code: "outside" } };
    return { is: "ground", name, areas, warnings, covered };
  }

  async function openAreas(
    file: FilePort,
    date: IsoDate,
    year: number,
    isNewest: () => boolean,
  ): Promise<FileState> {
    const { name } = file;
    const bytes = await file.arrayBuffer();
    const { reply } = analysis().run("areas", { name, bytes }, { transfer: [bytes] });
    const read = answerOf(await reply);
    if (!isNewest()) return { is: "none" };
    return read.is === "faults"
      ? { is: "fault", name, fault: { code: "areas", detail: read.faults.join(" ") } }
      : cut(name, read, date, year, isNewest);
  }

  return {
    get state() {
      return state;
    },
    async open(file, municipalities, date, year) {
      const { name, size } = file;
      if (size > (isList(name) ? MOST_CODES_BYTES : MOST_BYTES)) {
        begin({ is: "fault", name, fault: { code: "size", bytes: size } });
        return [];
      }
      const isNewest = begin({ is: "reading", name, progress: 0 });
      if (isList(name)) {
        const { codes, notes } = readCodes(
          new Uint8Array(await file.arrayBuffer()),
          municipalities,
        );
        if (!isNewest()) return [];
        state =
          codes.length === 0
            ? { is: "fault", name, fault: { code: "codes" } }
            : { is: "codes", name, found: codes.length, notes };
        return codes;
      }
      const next = await openAreas(file, date, year, isNewest);
      if (isNewest()) state = next;
      return [];
    },
    clear() {
      begin({ is: "none" });
    },
  };
}
