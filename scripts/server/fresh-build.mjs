import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative, sep } from "node:path";

/** What a build reads: folders whole, generated data and tests left out. */
const INPUTS = [
  "src",
  "workers",
  "tools",
  "data",
  "public",
  "index.html",
  "package.json",
  "package-lock.json",
  "svelte.config.js",
  "tsconfig.base.json",
  "tsconfig.json",
  "vite.config.ts",
];
const LEFT_OUT = /^public\/data\/|\.test\.ts$/u;

/**
 * Files below a path, sorted, relative to root with forward slashes.
 * @param {string} root
 * @param {string} name a file or folder below root
 * @returns {string[]}
 */
function filesBelow(root, name) {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [name];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
}

/**
 * A digest over everything that decides what a build makes.
 * @param {string} root
 */
export function inputsDigest(root) {
  const hash = createHash("sha256");
  for (const name of INPUTS.flatMap((input) => filesBelow(root, input))) {
    if (LEFT_OUT.test(name)) continue;
    const bytes = readFileSync(join(root, name));
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

/**
 * A digest over names and sizes, enough to see that a built folder was replaced or cut.
 * @param {string} root
 * @param {string} name
 */
function listingDigest(root, name) {
  const lines = filesBelow(root, name).map((file) => `${file} ${statSync(join(root, file)).size}`);
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

/** @param {string} root */
function recordPath(root) {
  return join(root, ".cache", "build.json");
}

/** @param {string} root */
function state(root) {
  return JSON.stringify({ inputs: inputsDigest(root), dist: listingDigest(root, "dist") });
}

/**
 * Whether `dist` is what a build of the present files would make.
 * @param {string} root
 */
export function isBuildFresh(root) {
  const record = recordPath(root);
  return (
    existsSync(join(root, "dist", "index.html")) &&
    existsSync(record) &&
    readFileSync(record, "utf8") === state(root)
  );
}

/**
 * To be called when a build begins: until it has succeeded, `dist` counts as stale.
 * @param {string} root
 */
export function forgetBuild(root) {
  rmSync(recordPath(root), { force: true });
}

/**
 * To be called after a build that succeeded.
 * @param {string} root
 */
export function rememberBuild(root) {
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(recordPath(root), state(root));
}
