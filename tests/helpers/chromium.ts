import { existsSync, readFileSync } from "node:fs";

interface FoundBrowser {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What `scripts/bootstrap.mjs --browser` found; the environment says otherwise where it must. */
function findBrowser(): { executablePath?: string; env?: Record<string, string> } {
  const asked = process.env["CHROME_PATH"];
  if (asked !== undefined) return { executablePath: asked };
  if (!existsSync(".cache/browser.json")) return {};
  const found = JSON.parse(readFileSync(".cache/browser.json", "utf8")) as FoundBrowser;
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { executablePath: found.path, env: { ...Object.fromEntries(own), ...found.env } };
}

/** Software-rendered WebGL2, so that maps draw the same with and without a GPU. */
export const chromium = {
  ...findBrowser(),
  args: [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--font-render-hinting=none",
    "--disable-lcd-text",
    "--force-color-profile=srgb",
  ],
};
