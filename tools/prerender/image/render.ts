import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { readFonts } from "./font";
import { encodePng } from "./png";

/** To be raised when the same drawing shall give other bytes. */
const ENCODING = "1";

async function startResvg(): Promise<(drawing: string) => Buffer> {
  const { resolve } = createRequire(import.meta.url);
  await initWasm(await readFile(resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const fontBuffers = [...(await readFonts())];
  return (drawing) => {
    const font = { loadSystemFonts: false, fontBuffers, defaultFontFamily: "Noto Sans" };
    const resvg = new Resvg(drawing, { font });
    const image = resvg.render();
    const png = encodePng(image.pixels, image.width, image.height);
    image.free();
    resvg.free();
    return png;
  };
}

/**
 * Makes pictures of drawings, and keeps each under the hash of its drawing: who changes one number
 * waits for one picture.
 */
export function createRenderer(cache: string): (drawing: string) => Promise<Buffer> {
  let started: ReturnType<typeof startResvg> | undefined;
  return async (drawing) => {
    const name = createHash("sha256").update(ENCODING).update(drawing).digest("hex").slice(0, 32);
    const path = join(cache, `${name}.png`);
    try {
      return await readFile(path);
    } catch {
      started ??= startResvg();
      const png = (await started)(drawing);
      await mkdir(cache, { recursive: true });
      await writeFile(path, png);
      return png;
    }
  };
}
