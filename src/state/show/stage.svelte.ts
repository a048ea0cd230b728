import type { Scene, Show } from "./show";
import type { StageCommand, StagePanel } from "./stage-keys";

/** A show that is being shown. */
export interface Stage {
  /** Null: nothing is being shown. */
  readonly show: Show | null;
  /** Place of the scene on stage, from 0. */
  readonly at: number;
  readonly scene: Scene | null;
  readonly next: Scene | null;
  readonly isBlank: boolean;
  readonly panel: StagePanel | null;
  /** A map scene is shown as a map to walk in, not as its picture. */
  readonly isLive: boolean;
  /** When the show began, in milliseconds of the injected clock. */
  readonly startedAt: number;
  start(show: Show): void;
  leave(): void;
  go(index: number): void;
  /** Does what concerns the stage alone; full screen and the notes' window belong to the browser. */
  obey(command: StageCommand): void;
  restartClock(): void;
}

/** The stage of the application: which scene is on, and what lies over it. */
export function createStage(now: () => number): Stage {
  let show = $state.raw<Show | null>(null);
  let at = $state(0);
  let isBlank = $state(false);
  let panel = $state<StagePanel | null>(null);
  let isLive = $state(false);
  let startedAt = $state(0);
  const count = (): number => show?.scenes.length ?? 0;
  const go = (index: number): void => {
    at = Math.min(Math.max(index, 0), Math.max(count() - 1, 0));
    isBlank = false;
    isLive = false;
    panel = null;
  };
  const leave = (): void => {
    show = null;
    go(0);
  };
  /** Escape takes away what lies on top first. */
  const stepBack = (): void => {
    if (panel !== null) panel = null;
    else if (isBlank) isBlank = false;
    else leave();
  };
  const toggle = (wanted: StagePanel): void => {
    panel = panel === wanted ? null : wanted;
    isBlank = false;
  };
  const deeds: Readonly<Record<StageCommand, () => void>> = {
    next: () => go(at + 1),
    previous: () => go(at - 1),
    first: () => go(0),
    last: () => go(count() - 1),
    leave: stepBack,
    blank() {
      isBlank = !isBlank;
      panel = null;
    },
    "live-map"() {
      isLive = !isLive;
      isBlank = false;
      panel = null;
    },
    search: () => toggle("search"),
    list: () => toggle("list"),
    table: () => toggle("table"),
    "full-screen"() {},
    notes() {},
  };
  return {
    get show() {
      return show;
    },
    get at() {
      return at;
    },
    get scene() {
      return show?.scenes[at] ?? null;
    },
    get next() {
      return show?.scenes[at + 1] ?? null;
    },
    get isBlank() {
      return isBlank;
    },
    get panel() {
      return panel;
    },
    get isLive() {
      return isLive;
    },
    get startedAt() {
      return startedAt;
    },
    start(started) {
      show = started;
      startedAt = now();
      go(0);
    },
    leave,
    go,
    obey(command) {
      deeds[command]();
    },
    restartClock() {
      startedAt = now();
    },
  };
}
