import type { CellPieces } from "../cell-pieces";
import type { PieceEvents } from "./piece-events";

/**
 * Puts the crossings of a chain in an order that can be: each footprint is entered before it is left, and left before it is
 * entered again. Rounding misplaces crossings of nearly parallel pieces along them, by metres where these are needles.
 *
 * @param winding of each footprint at the chain's start, owners from `firstFootprint` on; left as at the chain's end
 */
export function settleOrder(
  chain: number,
  { chainStart }: CellPieces,
  events: PieceEvents,
  winding: Int32Array,
  firstFootprint: number,
): void {
  for (let piece = chainStart[chain]; piece < chainStart[chain + 1] - 1; piece++) {
    let previous = -1;
    let event = events.first[piece];
    while (event >= 0) {
      const footprint = events.owner[event] - firstFootprint;
      const change = events.depth[event];
      if (change !== 0) {
        const next = winding[footprint] + change;
        if ((next < 0 || next > 1) && bringForward(events, piece, previous, event)) {
          event = previous < 0 ? events.first[piece] : events.next[previous];
          continue;
        }
        winding[footprint] = next;
      }
      previous = event;
      event = events.next[event];
    }
  }
}

/** Moves the next crossing of the same footprint the other way before `event`, which follows `previous`; false without one. */
function bringForward(
  { first, next, owner, depth }: PieceEvents,
  piece: number,
  previous: number,
  event: number,
): boolean {
  let before = event;
  for (let later = next[event]; later >= 0; before = later, later = next[later]) {
    if (owner[later] !== owner[event] || depth[later] !== -depth[event]) continue;
    next[before] = next[later];
    next[later] = event;
    if (previous < 0) first[piece] = later;
    else next[previous] = later;
    return true;
  }
  return false;
}
