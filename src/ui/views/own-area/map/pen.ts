import type { Drawing, LonLat, MapHandle } from "../../../../map/scene";
import type { OwnDesk } from "../../../../state/own-area/desk.svelte";
import type { Draft, Tool } from "../../../../state/own-area/shapes/draft.svelte";
import { roundCorner } from "../../../../state/own-area/shapes/shapes";

/** What draws on the map, for the tool that is on. */
export interface Pen {
  /** Gives the tool to the library that follows the pointer, or takes it back. */
  arm(map: MapHandle, tool: Tool): Promise<void>;
  /** Ends what is being drawn or changed, and keeps it. */
  finish(): Promise<void>;
}

const polygonsOf = (ring: readonly LonLat[]) => [[ring.map(roundCorner)]];

export function createPen(desk: OwnDesk, draft: Draft, newName: () => string): Pen {
  let drawing: Promise<Drawing> | undefined;

  function add(ring: readonly LonLat[]): void {
    draft.cancel();
    desk.areas.add([{ name: newName(), polygons: polygonsOf(ring) }]);
  }

  function keep(name: string, ring: readonly LonLat[] | null | undefined): void {
    draft.cancel();
    if (ring === null || ring === undefined) return;
    desk.areas.change(name, { name, polygons: polygonsOf(ring) });
  }

  return {
    async arm(map, tool) {
      if (tool.is === "none" || tool.is === "cross") {
        (await drawing)?.stop();
        return;
      }
      const found = await (drawing ??= map.draw(add));
      if (draft.tool !== tool) return;
      if (tool.is === "pointer") found.start(tool.tool);
      else {
        const shape = desk.areas.shapes.find(({ name }) => name === tool.name);
        found.edit(shape?.polygons[0]?.[0] ?? []);
      }
    },
    async finish() {
      const { tool } = draft;
      if (tool.is === "cross") {
        const ring = draft.finish();
        if (ring !== null) add(ring);
        return;
      }
      const found = await drawing;
      if (tool.is === "edit") keep(tool.name, found?.edited());
      else found?.finish();
    },
  };
}
