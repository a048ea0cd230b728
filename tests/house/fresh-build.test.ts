import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { forgetBuild, isBuildFresh, rememberBuild } from "../../scripts/server/fresh-build.mjs";

describe("a build", () => {
  let root = "";
  const write = (name: string, text: string) => {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), text);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "house-build-"));
    write("src/main.ts", "1");
    write("data/areas.csv", "code");
    write("vite.config.ts", "{}");
    write("dist/index.html", "<!doctype html>");
    rememberBuild(root);
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  test("is fresh while nothing that it reads has changed", () => {
    write("src/main.test.ts", "a test");
    write("public/data/manifest.json", "compiled");
    write("README.md", "text");
    expect(isBuildFresh(root)).toBe(true);
  });

  test.each([
    ["src/main.ts", "2"],
    ["src/new.ts", ""],
    ["data/areas.csv", "code,name"],
    ["public/icon.svg", "<svg/>"],
    ["vite.config.ts", "{ }"],
    ["package-lock.json", "{}"],
  ])("is stale once %s changes", (name, text) => {
    write(name, text);
    expect(isBuildFresh(root)).toBe(false);
  });

  test("is stale once its result was cut, replaced or begun anew", () => {
    write("dist/index.html", "<!doctype html><title>other</title>");
    expect(isBuildFresh(root)).toBe(false);
    rememberBuild(root);
    rmSync(join(root, "dist"), { recursive: true });
    expect(isBuildFresh(root)).toBe(false);
    write("dist/index.html", "<!doctype html>");
    rememberBuild(root);
    forgetBuild(root);
    expect(isBuildFresh(root)).toBe(false);
  });
});
