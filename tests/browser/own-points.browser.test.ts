import { expect, onTestFinished, test } from "vitest";
import { commands } from "vitest/browser";
import { makeScene } from "../helpers/map-scene";
import { mountMap } from "../../src/map/mount";
import { makeRandom } from "../reference/make-polygons";
import { startAnalysis } from "../../workers/analysis.client";
import { createOwnData } from "../../src/state/own-data/own-data.svelte";
import { createOwnImport } from "../../src/state/own-data/own-import.svelte";

const POINTS = 500_000;
/** Milliseconds of processor time that a task of ours may take. */
const LONG = 50;
/** Software rendering on a busy machine takes its time. */
const PATIENCE = { timeout: 240_000 };
const BASE = new URL("/data/", location.href).href;

/** A CSV of points all over the country, as Danish Excel writes it. */
function makeFile(): File {
  const random = makeRandom(5);
  const rows = Array.from({ length: POINTS }, (_, row) => {
    const [lon, lat] = [8.2 + 4.4 * random(), 54.9 + 2.6 * random()];
    return `${row};${lon.toFixed(5)};${lat.toFixed(5)};${(50 * random()).toFixed(1)}`;
  });
  const text = ["id;lon;lat;kW", ...rows].join("\n").replaceAll(".", ",");
  return new File([text], "anlæg 2025.csv");
}

/** Longest task of the page without the map libraries' own calls, milliseconds of processor time. */
async function longestTaskDuring(wait: () => Promise<void>): Promise<number> {
  let frame = requestAnimationFrame(function next() {
    frame = requestAnimationFrame(next);
  });
  await commands.startTrace();
  await wait();
  cancelAnimationFrame(frame);
  return await commands.stopTrace("node_modules");
}

test(
  "500,000 points are read, counted by kommune and handed to the map, and no task of ours takes 50 ms of the page",
  PATIENCE,
  async () => {
    const analysis = startAnalysis(BASE);
    const own = createOwnData({ read: () => null, write: () => false }, (all) => {
      analysis.adopt(all);
    });
    const reading = createOwnImport(() => analysis, own, "2026-11-25");
    const node = document.createElement("div");
    node.style.cssText = "width: 240px; height: 160px";
    document.body.append(node);
    onTestFinished(() => {
      node.remove();
      analysis.stop();
    });
    const file = makeFile();
    let indicator = "";
    const longest = await longestTaskDuring(async () => {
      await reading.open(file);
      [indicator = ""] = reading.accept();
    });
    const values = Object.values(own.indicators[0]?.years[0]?.values ?? {});
    expect(values).toHaveLength(98);
    expect(values.reduce((sum, value) => sum + value, 0)).toBeGreaterThan(POINTS / 4);
    expect(longest).toBeLessThan(LONG);

    const positions = own.positions(indicator) ?? new Float32Array();
    expect(positions).toHaveLength(2 * POINTS);
    const scene = makeScene();
    const map = await new Promise<ReturnType<typeof mountMap>>((resolve, reject) => {
      const live = mountMap(node, scene, {
        onSelect() {},
        onHover() {},
        onReady: () => resolve(live),
        onError(message) {
          reject(new Error(message));
        },
      });
    });
    /** Milliseconds that handing the points to the map takes the page; the map draws them on its own. */
    const hand = (places: Float32Array): number => {
      const layer = { is: "points", id: "own", positions: places, colour: "#7a1f4f" } as const;
      const before = performance.now();
      map.update({ ...scene, layers: [layer] });
      return performance.now() - before;
    };
    // The first layer fetches deck.gl and makes its shaders, whatever it draws.
    hand(Float32Array.of(10, 56));
    await expect.poll(() => node.dataset["ready"], { timeout: 180_000 }).toBe("true");
    // How long drawing takes without a GPU is a question to the renderer, not to us.
    expect(hand(positions)).toBeLessThan(LONG);
    map.destroy();
  },
);
