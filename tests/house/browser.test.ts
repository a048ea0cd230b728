import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  playwrightBrowsers,
  stepsFor,
  systemBrowsers,
  type Host,
} from "../../scripts/browser/candidates.mjs";
import { createDevtools } from "../../scripts/browser/devtools-pipe.mjs";
import { rememberedBrowser } from "../../scripts/browser/ensure-browser.mjs";
import { probeBrowser } from "../../scripts/browser/probe.mjs";

const host = (environment: Record<string, string>): Host => ({
  platform: "linux",
  arch: "x64",
  user: 0,
  environment,
});

function writeProgram(path: string, text = "#!/bin/sh\nexit 3\n") {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}

describe("the order of looking", () => {
  test("takes the named browser first and fetches one last", () => {
    expect(stepsFor(host({ CHROME_PATH: "/opt/chrome" }))).toEqual([
      "given",
      "system",
      "playwright",
      "npm",
      "playwright-install",
      "apt",
    ]);
  });

  test("leaves out what cannot work on this machine", () => {
    expect(stepsFor({ ...host({}), user: 1000 })).not.toContain("apt");
    expect(stepsFor({ ...host({ CHROME_PATH: "" }), platform: "darwin", arch: "arm64" })).toEqual([
      "system",
      "playwright",
      "playwright-install",
    ]);
  });
});

describe("browsers on this machine", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "house-browser-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test("are found on the PATH, Chromium before Chrome, programs only", () => {
    writeProgram(join(folder, "a", "google-chrome"));
    writeProgram(join(folder, "b", "chromium"));
    mkdirSync(join(folder, "a", "chromium"));
    writeFileSync(join(folder, "a", "chrome"), "no program");
    chmodSync(join(folder, "a", "chrome"), 0o644);
    const path = [join(folder, "a"), "", join(folder, "b")].join(":");
    expect(systemBrowsers(host({ PATH: path }))).toEqual([
      join(folder, "b", "chromium"),
      join(folder, "a", "google-chrome"),
    ]);
  });

  test("are found in Playwright's cache, the newest first", () => {
    const old = join(folder, "chromium-999/chrome-linux/chrome");
    const shell = join(folder, "chromium_headless_shell-1255/chrome-linux/headless_shell");
    writeProgram(old);
    writeProgram(shell);
    writeProgram(join(folder, "firefox-1500/firefox/firefox"));
    expect(playwrightBrowsers(host({ PLAYWRIGHT_BROWSERS_PATH: folder }))).toEqual([shell, old]);
    expect(playwrightBrowsers(host({ PLAYWRIGHT_BROWSERS_PATH: join(folder, "none") }))).toEqual(
      [],
    );
  });

  test("are remembered while they exist and nobody names another", () => {
    const program = join(folder, "chromium");
    const record = join(folder, "browser.json");
    expect(rememberedBrowser(record, host({}))).toBeUndefined();
    writeFileSync(record, JSON.stringify({ path: program, env: { A: "1" } }));
    expect(rememberedBrowser(record, host({}))).toBeUndefined();
    writeProgram(program);
    expect(rememberedBrowser(record, host({}))).toEqual({ path: program, env: { A: "1" } });
    expect(rememberedBrowser(record, host({ CHROME_PATH: "/opt/chrome" }))).toBeUndefined();
  });

  test.skipIf(process.platform === "win32")(
    "are refused with the reason when they do not answer",
    async () => {
      const broken = join(folder, "broken");
      writeProgram(broken, "#!/bin/sh\necho 'cannot open libnss3.so' >&2\nexit 127\n");
      const silent = join(folder, "silent");
      writeProgram(silent, "#!/bin/sh\nexec sleep 30\n");
      const missing = join(folder, "missing");
      expect(
        await Promise.all([
          probeBrowser({ path: broken, env: {} }),
          probeBrowser({ path: silent, env: {} }, 300),
          probeBrowser({ path: missing, env: {} }),
        ]),
      ).toEqual([
        { fault: "cannot open libnss3.so" },
        { fault: "no answer within 0.3 s" },
        { fault: expect.stringContaining("ENOENT") },
      ]);
    },
  );
});

test("answers on the debugging pipe find their question, however they are cut", async () => {
  const outgoing = new PassThrough();
  const incoming = new PassThrough();
  const devtools = createDevtools(outgoing, incoming);
  const first = devtools.send("A", {});
  const second = devtools.send("B", {}, "session");
  const asked = String(outgoing.read());
  expect(
    asked
      .split("\0")
      .filter(Boolean)
      .map((text) => JSON.parse(text)),
  ).toEqual([
    { id: 1, method: "A", params: {} },
    { id: 2, method: "B", params: {}, sessionId: "session" },
  ]);
  incoming.write('{"id":2,"error":{"message":"no such method"}}\0{"method":"event"}\0{"id":1,"res');
  incoming.write('ult":{"value":7}}\0');
  await expect(second).rejects.toThrow("no such method");
  expect(await first).toEqual({ value: 7 });
});
