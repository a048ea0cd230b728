import type { AreaId } from "../../../domain/area";
import { fold } from "../../../domain/search";
import { type Direction, nearestInDirection } from "../../../geo/nearest-direction";

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

/** Reads keys for a map that is one tab stop: arrows, type-ahead, Enter, Escape, plus and minus. */
export function createMapKeyboard(now: () => number): {
  read(
    event: { readonly key: string; readonly shiftKey: boolean },
    places: readonly Place[],
    focused: AreaId | null,
  ): MapKey | null;
} {
  let typed = "";
  let typedAt = Number.NEGATIVE_INFINITY;
  const typeAhead = (key: string, places: readonly Place[]): AreaId | undefined => {
    typed = now() - typedAt > 1000 ? key : typed + key;
    typedAt = now();
    const wanted = fold(typed);
    return places.find((place) => wanted !== "" && fold(place.name).startsWith(wanted))?.id;
  };
  const readFocused = (key: string, shift: boolean, id: AreaId | null): MapKey | null =>
    key === "Enter" && id !== null ? { does: shift ? "open" : "select", id } : null;
  return {
    read({ key, shiftKey }, places, focused) {
      const direction = DIRECTIONS[key];
      const start = focused ?? places[0]?.id;
      if (direction !== undefined && start !== undefined) {
        const id = focused === null ? start : nearestInDirection(places, start, direction);
        return { does: "focus", id };
      }
      if (key === "Escape") return { does: "leave" };
      if (key === "+" || key === "-") return { does: "zoom", step: key === "+" ? 1 : -1 };
      if (key.length === 1 && /[\p{L}\p{N}\s-]/u.test(key) && !(key === " " && typed === "")) {
        const id = typeAhead(key, places);
        return id === undefined ? null : { does: "focus", id };
      }
      return readFocused(key, shiftKey, focused);
    },
  };
}
