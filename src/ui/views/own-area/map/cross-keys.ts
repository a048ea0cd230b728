/** Pixels that the map moves under the crosshair for one key or button; fine with Shift. */
export const PAN = { coarse: 40, fine: 8 } as const;

export type CrossAction =
  | { readonly does: "pan"; readonly right: number; readonly down: number }
  | { readonly does: "corner" | "back" | "finish" | "cancel" | "nothing" };

export const ARROWS = {
  ArrowLeft: { does: "pan", right: -1, down: 0 },
  ArrowUp: { does: "pan", right: 0, down: -1 },
  ArrowDown: { does: "pan", right: 0, down: 1 },
  ArrowRight: { does: "pan", right: 1, down: 0 },
} as const satisfies Record<string, CrossAction>;

const CANCEL = { does: "cancel" } as const;
const CORNER = { does: "corner" } as const;
const BACK = { does: "back" } as const;
const FINISH = { does: "finish" } as const;
const NOTHING = { does: "nothing" } as const;

const WITH_CROSS: ReadonlyMap<string, CrossAction> = new Map<string, CrossAction>([
  ...Object.entries(ARROWS),
  ["Escape", CANCEL],
  ["Enter", CORNER],
  [" ", CORNER],
  ["Backspace", BACK],
  ["Delete", BACK],
  ["f", FINISH],
  ["F", FINISH],
]);

/** The pointer draws: arrows and Space must not choose kommuner meanwhile. */
const WITH_POINTER: ReadonlyMap<string, CrossAction> = new Map<string, CrossAction>([
  ...Object.keys(ARROWS).map((key) => [key, NOTHING] as const),
  [" ", NOTHING],
  ["Escape", CANCEL],
  ["Enter", FINISH],
]);

/** What a key means while an area is drawn; null leaves it to the map, such as + and −. */
export const crossKey = (key: string, isCross: boolean): CrossAction | null =>
  (isCross ? WITH_CROSS : WITH_POINTER).get(key) ?? null;
