import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runNpmPatiently } from "./npm.mjs";

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages package-lock's `packages`, by folder
 * @typedef {{ os: string, cpu: string, libc: string | undefined }} Machine
 * @typedef {"fresh" | "stamp" | "install"} InstallPlan fresh: nothing to do; stamp: right but not marked yet
 */

/** @returns {Machine} */
export function thisMachine() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (
    process.platform === "linux" ? process.report.getReport() : {}
  );
  const musl = report.header?.glibcVersionRuntime === undefined;
  return {
    os: process.platform,
    cpu: process.arch,
    libc: process.platform === "linux" ? (musl ? "musl" : "glibc") : undefined,
  };
}

/**
 * Changes whenever an installation made before may no longer fit.
 * @param {string} lock text of package-lock.json
 * @param {{ abi: string, os: string, cpu: string }} runtime
 */
export function fingerprint(lock, { abi, os, cpu }) {
  return createHash("sha256").update(`${abi}\n${os}\n${cpu}\n${lock}`).digest("hex");
}

/**
 * @param {string[] | undefined} allowed a package.json `os`, `cpu` or `libc` list
 * @param {string | undefined} actual
 */
function allows(allowed, actual) {
  if (allowed === undefined || actual === undefined) return true;
  if (allowed.includes(`!${actual}`)) return false;
  return allowed.every((entry) => entry.startsWith("!")) || allowed.includes(actual);
}

/**
 * Whether a folder that the lock names may be missing on this machine.
 * @param {LockedPackage} locked
 * @param {Machine} machine
 */
function mayBeMissing(locked, machine) {
  const fits =
    allows(locked.os, machine.os) &&
    allows(locked.cpu, machine.cpu) &&
    allows(locked.libc, machine.libc);
  if (!fits) return true;
  return (
    (locked.optional === true || locked.devOptional === true) &&
    locked.os === undefined &&
    locked.cpu === undefined
  );
}

/**
 * Compares the lock with npm's own record of what it installed (`node_modules/.package-lock.json`).
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 * @param {Machine} machine
 * @returns {boolean}
 */
export function matchesLock(locked, installed, machine) {
  const complete = Object.entries(locked).every(
    ([folder, entry]) =>
      folder === "" ||
      (installed[folder] === undefined
        ? mayBeMissing(entry, machine)
        : installed[folder].version === entry.version),
  );
  return complete && Object.keys(installed).every((folder) => folder in locked);
}

/**
 * @param {{ stamp: string | undefined, wanted: string, present: boolean, matches: () => boolean }} state
 * @returns {InstallPlan}
 */
export function planInstall({ stamp, wanted, present, matches }) {
  if (!present) return "install";
  if (stamp === wanted) return "fresh";
  return matches() ? "stamp" : "install";
}

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/**
 * @param {string} text of a lock file
 * @returns {LockedPackages}
 */
function packagesOf(text) {
  return JSON.parse(text).packages ?? {};
}

/**
 * Makes `node_modules` agree with the lock, without network when it already does.
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {Promise<void>}
 * @throws {Error} when npm could not install
 */
export async function ensureInstalled(root, say) {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  const stampPath = join(root, "node_modules", ".klimakort-install");
  const record = readIfThere(join(root, "node_modules", ".package-lock.json"));
  const machine = thisMachine();
  const wanted = fingerprint(lock, { ...machine, abi: process.versions.modules });
  const plan = planInstall({
    stamp: readIfThere(stampPath),
    wanted,
    present: record !== undefined,
    matches() {
      const installed = packagesOf(record ?? "{}");
      const there = Object.keys(installed).every((folder) => existsSync(join(root, folder)));
      return there && matchesLock(packagesOf(lock), installed, machine);
    },
  });
  if (plan === "fresh") return;
  if (plan === "install") {
    say("Installing the packages of package-lock.json (about 0.7 GB, once) …");
    const flags = ["--include=dev", "--ignore-scripts", "--prefer-offline", "--loglevel=error"];
    if (!(await runNpmPatiently(["ci", ...flags, "--no-audit", "--no-fund"], { cwd: root }))) {
      throw new Error(
        "npm could not install the packages (three tries). Check the network or the npm registry and run the command again.",
      );
    }
  }
  mkdirSync(dirname(stampPath), { recursive: true });
  writeFileSync(stampPath, wanted);
}
