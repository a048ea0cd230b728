import type { AreaId } from "../../domain/areas/area";
import { fold } from "../../domain/areas/search";
import { type Direction, nearestInDirection } from "../../geo/nearest-direction";

interface Place {
  readonly id: AreaId;
  readonly name: string;
  readonly at: readonly [number, number];
}

/** What a key asks of the map. */
export type MapKey =
  | { readonly does: "focus"; readonly id: AreaId }
  | { readonly does: "select"; readonly id: AreaId }
  | { readonly does: "open"; readonly id: AreaId }
  | { readonly does: "zoom"; readonly step: 1 | -1 }
  | { readonly does: "leave" };

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

const FIXED: Readonly<Record<string, MapKey>> = {
  Escape: { does: "leave" },
  "+": { does: "zoom", step: 1 },
  "-": { does: "zoom", step: -1 },
};

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
}

function readEnter({ key, shiftKey }: KeyPress, id: AreaId | null): MapKey | null {
  return key === "Enter" && id !== null ? { does: shiftKey ? "open" : "select", id } : null;
}

function readArrow(key: string, places: readonly Place[], focused: AreaId | null): MapKey | null {
  const direction = DIRECTIONS[key];
  const start = focused ?? places[0]?.id;
  if (direction === undefined || start === undefined) return null;
  const id = focused === null ? start : nearestInDirection(places, start, direction);
  return { does: "focus", id };
}

/** Reads keys for a map that is one tab stop: arrows, type-ahead, Enter, Escape, plus and minus. */
export function createMapKeyboard(now: () => number): {
  read(press: KeyPress, places: readonly Place[], focused: AreaId | null): MapKey | null;
} {
  let typed = "";
  let typedAt = Number.NEGATIVE_INFINITY;
  const readLetter = (key: string, places: readonly Place[]): MapKey | null => {
    const isPause = now() - typedAt > 1000;
    const isLetter = key.length === 1 && /[\p{L}\p{N}\s-]/u.test(key);
    if (!isLetter || (key === " " && (isPause || typed === ""))) return null;
    typed = isPause ? key : typed + key;
    typedAt = now();
    const wanted = fold(typed);
    const id = places.find(({ name }) => wanted !== "" && fold(name).startsWith(wanted))?.id;
    return id === undefined ? null : { does: "focus", id };
  };
  return {
    read: (press, places, focused) =>
      readArrow(press.key, places, focused) ??
      FIXED[press.key] ??
      readEnter(press, focused) ??
      readLetter(press.key, places),
  };
}
