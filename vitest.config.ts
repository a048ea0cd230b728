import { svelte } from "@sveltejs/vite-plugin-svelte";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromium } from "./tests/helpers/chromium";
import { startTrace, stopTrace } from "./tests/helpers/trace-commands";

export default defineConfig({
  worker: { format: "es" },
  test: {
    isolate: false,
    pool: "threads",
    // Vitest leaves a core idle otherwise; the gate runs the unit stage alone.
    maxWorkers: "100%",
    slowTestThreshold: 50,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "{src,workers,tools}/**/*.test.ts",
            "tests/{reference,house,recorded}/**/*.test.ts",
          ],
          exclude: ["**/*.{svelte,browser}.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        plugins: [svelte()],
        resolve: { conditions: ["browser"] },
        test: {
          name: "state",
          environment: "./tests/env/client.ts",
          include: ["src/**/*.svelte.test.ts"],
        },
      },
      {
        extends: true,
        plugins: [svelte()],
        optimizeDeps: {
          include: [
            "comlink",
            "flatgeobuf/lib/mjs/geojson.js",
            "geotiff",
            "maplibre-gl",
            "robust-predicates",
            "topojson-client",
            "valibot",
          ],
          exclude: ["maplibre-gl/dist/maplibre-gl-worker.mjs"],
        },
        test: {
          name: "browser",
          include: ["{src,workers,tests/browser}/**/*.browser.test.ts"],
          setupFiles: ["tests/helpers/browser-setup.ts"],
          browser: {
            enabled: true,
            headless: true,
            isolate: false,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium }),
            commands: { startTrace, stopTrace },
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
