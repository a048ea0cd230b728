import type { Corner, Ring } from "../../url/own-shapes";
import { roundCorner } from "./shapes";

/** Ways to draw: with the pointer on the map, or with a crosshair that keys and buttons move. */
export const POINTER_TOOLS = ["polygon", "rectangle", "circle"] as const;
export type PointerTool = (typeof POINTER_TOOLS)[number];
export type Tool =
  | { readonly is: "none" }
  | { readonly is: "pointer"; readonly tool: PointerTool }
  | { readonly is: "cross" }
  /** The corners of the area called so are moved on the map. */
  | { readonly is: "edit"; readonly name: string };

/** What is being drawn. */
export interface Draft {
  readonly tool: Tool;
  /** Those set with the crosshair. */
  readonly corners: Ring;
  start(tool: Tool): void;
  add(corner: Corner): void;
  /** Takes back the latest corner. */
  back(): void;
  cancel(): void;
  /** The corners of a finished area, and an end to drawing; null while there are fewer than three. */
  finish(): Ring | null;
}

const LEAST_CORNERS = 3;
const NONE = { is: "none" } as const;

export function createDraft(): Draft {
  let tool = $state.raw<Tool>(NONE);
  let corners = $state.raw<Ring>([]);
  const start = (next: Tool): void => {
    tool = next;
    corners = [];
  };
  return {
    get tool() {
      return tool;
    },
    get corners() {
      return corners;
    },
    start,
    add(corner) {
      const [x, y] = roundCorner(corner);
      const last = corners.at(-1);
      if (last?.[0] !== x || last[1] !== y) corners = [...corners, [x, y]];
    },
    back() {
      corners = corners.slice(0, -1);
    },
    cancel() {
      start(NONE);
    },
    finish() {
      if (corners.length < LEAST_CORNERS) return null;
      const ring = corners;
      start(NONE);
      return ring;
    },
  };
}
