import { expect, onTestFinished, test, vi } from "vitest";
import { makeScene } from "../../tests/helpers/map-scene";
import { mountMap, type MountOptions } from "./mount";
import type { LonLat, MapEvents, MapHandle, MapScene } from "./scene";

interface Mounted {
  readonly node: HTMLElement;
  readonly handle: MapHandle;
  readonly selected: (readonly [string, boolean])[];
  readonly hovered: (string | null)[];
  readonly errors: string[];
}

function mount(scene: MapScene, options: MountOptions = {}): Mounted {
  const node = document.createElement("div");
  Object.assign(node.style, { width: "600px", height: "400px", position: "fixed", inset: "0" });
  document.body.append(node);
  const [selected, hovered, errors]: [(readonly [string, boolean])[], (string | null)[], string[]] =
    [[], [], []];
  const events: MapEvents = {
    onSelect: (id, add) => void selected.push([id, add]),
    onHover: (id) => void hovered.push(id),
    onReady: () => {},
    onError: (message) => void errors.push(message),
  };
  const handle = mountMap(node, scene, events, options);
  onTestFinished(() => {
    handle.destroy();
    node.remove();
  });
  return { node, handle, selected, hovered, errors };
}

/** Software rendering on a busy machine takes its time, the first shaders of deck.gl above all. */
const PATIENCE = { timeout: 60_000 };

const ready = ({ node }: Mounted) =>
  vi.waitFor(
    () => {
      expect(node.dataset["ready"]).toBe("true");
    },
    { ...PATIENCE, interval: 50 },
  );

function press({ node, handle }: Mounted, at: LonLat, keys: MouseEventInit = {}): void {
  const [x, y] = handle.project(at);
  const { left, top } = node.getBoundingClientRect();
  const canvas = node.querySelector("canvas");
  const init = { bubbles: true, clientX: left + x, clientY: top + y, button: 0, ...keys };
  for (const type of ["mousemove", "mousedown", "mouseup", "click"]) {
    canvas?.dispatchEvent(new MouseEvent(type, init));
  }
}

test("a press on an area selects it, with Shift it adds", PATIENCE, async () => {
  const map = mount(makeScene());
  await ready(map);
  press(map, [9.3, 56.3]);
  press(map, [10.7, 56.3], { shiftKey: true });
  expect(map.selected).toEqual([
    ["0001", false],
    ["0002", true],
  ]);
  expect(map.hovered).toContain("0002");
  expect(map.errors).toEqual([]);
});

test("the sea selects nothing", PATIENCE, async () => {
  const map = mount(makeScene());
  await ready(map);
  press(map, [12, 55.2]);
  expect(map.selected).toEqual([]);
});

test(
  "the map is ready again after a change, with data layers and without error",
  PATIENCE,
  async () => {
    const map = mount(makeScene());
    await ready(map);
    map.handle.update(
      makeScene({
        selected: ["0001"],
        layers: [
          {
            is: "circles",
            id: "c",
            points: [{ id: "0001", at: [9.5, 56.5], value: 4 }],
            largest: 4,
            radius: 20,
            colour: "#b5541c",
          },
        ],
      }),
    );
    expect(map.node.dataset["ready"]).toBeUndefined();
    await ready(map);
    expect(map.errors).toEqual([]);
  },
);

test("a wide map shows Bornholm in its place, a narrow one does not", PATIENCE, async () => {
  const map = mount(makeScene());
  await ready(map);
  expect(map.handle.project([14.9, 55.1])[0]).toBeLessThan(600);
  map.node.style.width = "300px";
  await vi.waitFor(() => {
    expect(map.handle.project([14.9, 55.1])[0]).toBeGreaterThan(300);
  });
  await ready(map);
});

test("assistive technology meets the node and not the canvas", () => {
  const { node } = mount(makeScene());
  const canvas = node.querySelector("canvas");
  expect(canvas?.getAttribute("aria-hidden")).toBe("true");
  expect(node.querySelectorAll("[tabindex]:not([tabindex='-1'])")).toHaveLength(0);
});

test("a map taken down at once leaves no error", () => {
  const map = mount(makeScene());
  map.handle.update(makeScene({ selected: ["0002"] }));
  map.handle.destroy();
  expect(map.errors).toEqual([]);
  expect(map.node.dataset["ready"]).toBeUndefined();
});
