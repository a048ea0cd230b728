import { defineConfig } from "@playwright/test";
import { chromium } from "./tests/helpers/chromium";

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [["line"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    baseURL: "http://127.0.0.1:4173",
    locale: "da-DK",
    reducedMotion: "reduce",
    launchOptions: chromium,
    trace: "retain-on-failure",
  },
  webServer: {
    command: "node scripts/serve.mjs --port 4173",
    url: "http://127.0.0.1:4173",
    reuseExistingServer: false,
  },
});
