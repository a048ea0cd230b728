import { describe, expect, test } from "vitest";
import {
  fingerprint,
  matchesLock,
  planInstall,
  type LockedPackages,
} from "../../scripts/install/installation.mjs";
import { nodeFault } from "../../scripts/install/node-version.mjs";
import { npmCommand, runNpmPatiently } from "../../scripts/install/npm.mjs";

const linux = { os: "linux", cpu: "x64", libc: "glibc" };

const locked: LockedPackages = {
  "": { version: "0.1.0" },
  "node_modules/vite": { version: "8.3.8" },
  "node_modules/binding-linux": { version: "1.0.0", os: ["linux"], cpu: ["x64"], optional: true },
  "node_modules/binding-musl": { version: "1.0.0", os: ["linux"], libc: ["musl"], optional: true },
  "node_modules/binding-mac": { version: "1.0.0", os: ["darwin"], cpu: ["arm64"] },
  "node_modules/fallback": { version: "1.0.0", optional: true },
};

const installed: LockedPackages = {
  "node_modules/vite": { version: "8.3.8" },
  "node_modules/binding-linux": { version: "1.0.0" },
};

describe("the Node version", () => {
  test.each(["20.19.0", "20.20.2", "22.12.0", "24.0.0", "26.3.1"])("%s is enough", (version) => {
    expect(nodeFault(version)).toBeUndefined();
  });

  test.each(["16.20.2", "18.20.8", "20.18.3", "21.7.3", "22.11.0"])(
    "%s is refused in a sentence that names it",
    (version) => {
      expect(nodeFault(version)).toContain(`20.19 or newer`);
      expect(nodeFault(version)).toContain(`this is Node ${version}.`);
    },
  );
});

describe("an installation made before", () => {
  test("fits when only packages for other machines and spare ones are missing", () => {
    expect(matchesLock(locked, installed, linux)).toBe(true);
  });

  test("does not fit a machine whose own binding is missing", () => {
    expect(matchesLock(locked, installed, { os: "darwin", cpu: "arm64", libc: undefined })).toBe(
      false,
    );
    expect(matchesLock(locked, installed, { ...linux, libc: "musl" })).toBe(false);
  });

  test.each([
    ["another version", { ...installed, "node_modules/vite": { version: "8.3.7" } }],
    ["a missing package", { "node_modules/binding-linux": { version: "1.0.0" } }],
    ["a package too many", { ...installed, "node_modules/left-over": { version: "1.0.0" } }],
  ])("does not fit with %s", (_, other) => {
    expect(matchesLock(locked, other, linux)).toBe(false);
  });
});

describe("what bootstrap does", () => {
  const state = { stamp: "a", wanted: "a", present: true, matches: () => false };

  test("nothing when the stamp is the wanted one", () => {
    expect(planInstall(state)).toBe("fresh");
  });

  test("only a stamp when the packages already match the lock", () => {
    expect(planInstall({ ...state, stamp: undefined, matches: () => true })).toBe("stamp");
  });

  test("an installation when the lock has changed or nothing is there", () => {
    expect(planInstall({ ...state, wanted: "b" })).toBe("install");
    expect(planInstall({ ...state, present: false })).toBe("install");
  });

  test("the stamp changes with the lock, the Node ABI, the system and the processor", () => {
    const runtime = { abi: "115", os: "linux", cpu: "x64" };
    const stamps = [
      fingerprint("{}", runtime),
      fingerprint("{ }", runtime),
      fingerprint("{}", { ...runtime, abi: "127" }),
      fingerprint("{}", { ...runtime, os: "darwin" }),
      fingerprint("{}", { ...runtime, cpu: "arm64" }),
    ];
    expect(new Set(stamps).size).toBe(stamps.length);
    expect(fingerprint("{}", runtime)).toBe(stamps[0]);
  });
});

describe("npm", () => {
  test("is the one that started us, run by this Node", () => {
    const path = "/usr/lib/node_modules/npm/bin/npm-cli.js";
    expect(npmCommand({ npm_execpath: path })).toEqual({
      command: process.execPath,
      leading: [path],
      shell: false,
    });
  });

  test.each([{}, { npm_execpath: "/usr/lib/node_modules/yarn/bin/yarn.js" }])(
    "is looked up by name when another tool or none started us",
    (environment) => {
      expect(npmCommand(environment)).toMatchObject({ command: "npm", leading: [] });
    },
  );

  test.each([
    [[0], true, 1],
    [[1, 0], true, 2],
    [[1, 1, 0], true, 3],
    [[1, 1, 1, 0], false, 3],
  ])("with exit codes %j succeeds: %s, after %i tries", async (codes, success, tries) => {
    const calls: string[][] = [];
    const run = (parameters: string[]) => {
      calls.push(parameters);
      return Promise.resolve(codes[calls.length - 1] ?? 1);
    };
    expect(await runNpmPatiently(["ci"], { cwd: ".", pauses: [0, 0], run })).toBe(success);
    expect(calls).toHaveLength(tries);
  });
});
