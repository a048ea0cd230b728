import { defineConfig } from "@playwright/test";
import { chromium } from "./tests/helpers/chromium";

/** A free port when the gate runs, so that an app that is being served does no harm. */
const port = process.env["E2E_PORT"] ?? "4173";

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  retries: 0,
  // Drawing without a GPU takes every core by itself: two browsers at once were 40 % slower than one after the other.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 60_000 },
  reporter: [["line"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "da-DK",
    // Wide enough for three columns; every pixel of a map costs without a GPU.
    viewport: { width: 1024, height: 640 },
    reducedMotion: "reduce",
    // Only tests/e2e/offline.spec.ts keeps a build.
    serviceWorkers: "block",
    launchOptions: chromium,
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${port}`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
});
