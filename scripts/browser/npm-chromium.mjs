import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { runNpmPatiently } from "../install/npm.mjs";
import { NPM_CHROMIUM } from "./candidates.mjs";

const ARCHIVE = "sparticuz-chromium-153.0.0.tgz";
const SHA512 =
  "jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==";

/** @param {string} folder */
const fontsConf = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;

/**
 * @param {string[]} parameters of tar
 * @param {import("node:stream").Readable} [input]
 */
async function tar(parameters, input) {
  const child = spawn("tar", parameters, { stdio: ["pipe", "ignore", "inherit"] });
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve(undefined) : reject(new Error(`tar ended with ${code}`)),
    );
  });
  await Promise.all([
    ended,
    input === undefined ? child.stdin.end() : pipeline(input, child.stdin),
  ]);
}

/** @param {string} path */
function unbrotli(path) {
  return createReadStream(path).compose(createBrotliDecompress());
}

/**
 * Unpacks the package's parts into a folder that runs on a system without NSS, NSPR, expat and fonts.
 * The package's own helper is not used: it trusts a fixed path in the temporary folder and turns web security off.
 * @param {string} bin the package's `bin` folder
 * @param {string} folder
 */
async function unpack(bin, folder) {
  const fonts = join(folder, "fonts");
  const libraries = join(folder, "al2023");
  mkdirSync(fonts);
  mkdirSync(libraries);
  await pipeline(
    createReadStream(join(bin, "chromium.br")),
    createBrotliDecompress(),
    createWriteStream(join(folder, "chromium")),
  );
  chmodSync(join(folder, "chromium"), 0o755);
  await tar(["-xf", "-", "-C", folder], unbrotli(join(bin, "swiftshader.tar.br")));
  await tar(["-xf", "-", "-C", libraries], unbrotli(join(bin, "al2023.tar.br")));
  await tar(["-xf", "-", "-C", fonts], unbrotli(join(bin, "fonts.tar.br")));
}

/**
 * @param {string} folder
 * @returns {import("./candidates.mjs").Browser}
 */
function browserIn(folder) {
  return {
    path: join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

/**
 * Fetches Chromium from the npm registry into the cache, once.
 * @param {string} cache absolute path of `.cache`
 * @returns {Promise<import("./candidates.mjs").Browser>}
 * @throws {Error} when the package cannot be fetched or is not the one we know
 */
export async function npmChromium(cache) {
  const folder = join(cache, "npm-chromium-153.0.0");
  if (existsSync(folder)) return browserIn(folder);
  const work = `${folder}.${process.pid}`;
  mkdirSync(work, { recursive: true });
  try {
    const flags = ["--prefer-offline", "--loglevel=error", "--ignore-scripts"];
    const place = ["--pack-destination", work];
    if (!(await runNpmPatiently(["pack", NPM_CHROMIUM, ...place, ...flags], { cwd: work }))) {
      throw new Error(`npm could not fetch ${NPM_CHROMIUM}`);
    }
    const archive = join(work, ARCHIVE);
    const found = createHash("sha512").update(readFileSync(archive)).digest("base64");
    if (found !== SHA512) throw new Error(`${ARCHIVE} is not the known file (sha512 ${found})`);
    await tar(["-xzf", archive, "-C", work]);
    await unpack(join(work, "package", "bin"), work);
    rmSync(archive);
    rmSync(join(work, "package"), { recursive: true });
    // The configuration names the folder that the files end up in.
    writeFileSync(join(work, "fonts.conf"), fontsConf(folder));
    renameSync(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return browserIn(folder);
}
