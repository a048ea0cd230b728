import { accessSync, constants, existsSync, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/**
 * @typedef {{ path: string, env: Record<string, string> }} Browser
 * @typedef {"given" | "system" | "playwright" | "npm" | "playwright-install" | "apt"} Step
 * @typedef {{ platform: string, arch: string, user: number | undefined, environment: NodeJS.ProcessEnv }} Host
 */

/** The version whose files `npm-chromium.mjs` knows how to unpack. */
export const NPM_CHROMIUM = "@sparticuz/chromium@153.0.0";

/** @returns {Host} */
export function thisHost() {
  return {
    platform: process.platform,
    arch: process.arch,
    user: process.getuid?.(),
    environment: process.env,
  };
}

/**
 * Where to look for a browser and in which order: what is there first, then what can be fetched.
 * @param {Host} host
 * @returns {Step[]}
 */
export function stepsFor({ platform, arch, user, environment }) {
  /** @type {(Step | false)[]} */
  const steps = [
    (environment["CHROME_PATH"] ?? "") !== "" && "given",
    "system",
    "playwright",
    platform === "linux" && arch === "x64" && "npm",
    "playwright-install",
    platform === "linux" && user === 0 && "apt",
  ];
  return steps.filter((step) => step !== false);
}

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge",
];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Browsers that the operating system has, in order of preference.
 * @param {Host} host
 * @returns {string[]}
 */
export function systemBrowsers({ platform, environment }) {
  if (platform === "darwin") {
    return ["Chromium", "Google Chrome", "Microsoft Edge"]
      .map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
      .filter(isExecutable);
  }
  if (platform === "win32") {
    return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
      .flatMap((name) => {
        const folder = environment[name] ?? "C:\\";
        return [
          join(folder, "Google/Chrome/Application/chrome.exe"),
          join(folder, "Chromium/Application/chrome.exe"),
          join(folder, "Microsoft/Edge/Application/msedge.exe"),
        ];
      })
      .filter(isExecutable);
  }
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isExecutable);
}

/** @param {Host} host */
function playwrightFolder({ platform, environment }) {
  const given = environment["PLAYWRIGHT_BROWSERS_PATH"];
  if (given !== undefined && given !== "" && given !== "0") return given;
  if (platform === "darwin") return join(homedir(), "Library/Caches/ms-playwright");
  if (platform === "win32") return join(environment["LOCALAPPDATA"] ?? homedir(), "ms-playwright");
  return join(environment["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "ms-playwright");
}

const PLAYWRIGHT_BINARY = /^(headless_shell|chrome-headless-shell|chrome|Chromium)(\.exe)?$/u;

/**
 * Browsers that Playwright downloaded earlier, newest first.
 * @param {Host} host
 * @returns {string[]}
 */
export function playwrightBrowsers(host) {
  const folder = playwrightFolder(host);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/u.test(name))
    .toSorted((a, b) => Number(b.replace(/\D+/u, "")) - Number(a.replace(/\D+/u, "")))
    .flatMap((name) =>
      readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && PLAYWRIGHT_BINARY.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .filter(isExecutable);
}
