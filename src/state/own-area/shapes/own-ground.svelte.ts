import type { IsoDate } from "../../../domain/areas/area";
import type { CoveredShare } from "../../../domain/aggregate/apportioned";
import type { PolygonSet } from "../../../geo/polygon-set";
import type { Footprint } from "../../../../workers/analysis.api";
import type { Analysis, RunningJob } from "../../../../workers/analysis.client";
import type { OwnShape } from "../../url/own-shapes";
import { groundOfShape } from "./shapes";

/** A kommune with less than this part of itself in an area only touches it with its border. */
const LEAST_SHARE = 1e-6;

/** One of several areas, with the kommuner it covers. */
export interface NamedArea {
  readonly id: string;
  readonly covered: readonly CoveredShare[];
}

/** What is cut: the reader's own areas and those of a file. */
export interface GroundWanted {
  readonly shapes: readonly OwnShape[];
  readonly set: PolygonSet | null;
  readonly date: IsoDate;
  readonly year: number;
}

/** The kommuner under areas with borders of their own, from the worker. */
export interface OwnGround {
  /** Own areas first, then those of the file; of the latest answer. */
  readonly areas: readonly NamedArea[];
  /** By all areas together, ground counted once. */
  readonly covered: readonly CoveredShare[];
  /** Part done, 0–1; null when nothing is being cut. */
  readonly progress: number | null;
  readonly fault: string | null;
  cut(wanted: GroundWanted): void;
}

const groundIn = (members: readonly CoveredShare[]): readonly CoveredShare[] =>
  members.filter(({ share }) => share > LEAST_SHARE);

const NOTHING = { areas: [], covered: [] } as const;

function footprintsOf({ shapes, set }: GroundWanted): readonly Footprint[] {
  const own = shapes.map((shape): Footprint => ({
    kind: "polygon",
    id: shape.name,
    geometry: groundOfShape(shape),
  }));
  return set === null ? own : [...own, { kind: "set", set }];
}

/** A new question cancels the one before; the figures stay until the new ones are there. */
export function createOwnGround(analysis: () => Analysis): OwnGround {
  let found = $state.raw<Pick<OwnGround, "areas" | "covered">>(NOTHING);
  let progress = $state<number | null>(null);
  let fault = $state<string | null>(null);
  let running: RunningJob<"footprints"> | null = null;
  let asked = { set: null as PolygonSet | null, rest: "" };

  async function finish(job: RunningJob<"footprints">): Promise<void> {
    const reply = await job.reply;
    if (running !== job) return;
    running = null;
    progress = null;
    if (reply.is !== "done") {
      fault = reply.is === "failed" ? `${reply.code} ${reply.detail}` : null;
      found = NOTHING;
      return;
    }
    const { footprints, union } = reply.answer;
    found = {
      areas: footprints.map(({ id, members }) => ({ id, covered: groundIn(members) })),
      covered: groundIn(union.members),
    };
  }

  return {
    get areas() {
      return found.areas;
    },
    get covered() {
      return found.covered;
    },
    get progress() {
      return progress;
    },
    get fault() {
      return fault;
    },
    cut(wanted) {
      const { shapes, set, date, year } = wanted;
      const rest = JSON.stringify([shapes, date, year]);
      if (set === asked.set && rest === asked.rest) return;
      asked = { set, rest };
      running?.cancel();
      running = null;
      progress = null;
      fault = null;
      const footprints = footprintsOf(wanted);
      if (footprints.length === 0) {
        found = NOTHING;
        return;
      }
      progress = 0;
      const job = analysis().run(
        "footprints",
        { footprints, indicator: "ghg", year, date },
        {
          onProgress(done) {
            if (running === job) progress = done;
          },
        },
      );
      running = job;
      void finish(job);
    },
  };
}
