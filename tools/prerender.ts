import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { da } from "../src/i18n/da";
import { createFormat } from "../src/i18n/format";
import { svgText } from "../src/map/export/svg-node";
import { writeRoute } from "../src/state/route";
import { InputError, type RunCommand } from "./command";
import { OFFLINE_SCRIPT, pageHtml, withOfflineScript } from "./prerender/html";
import { drawCard, MAP_FRAME } from "./prerender/image/card";
import { createCardMap } from "./prerender/image/card-map";
import { createRenderer } from "./prerender/image/render";
import { keptFiles, offlineScript } from "./prerender/offline-script";
import { openSite } from "./prerender/open-site";
import { areaPages } from "./prerender/pages/area-pages";
import type { SitePage } from "./prerender/pages/site-page";
import { viewPages } from "./prerender/pages/view-pages";
import { preloadsOf } from "./prerender/preloads";
import { robots, sitemap } from "./prerender/site-files";

const HELP = `Usage: npm run -s klimakort -- prerender [options]

Writes a page for every address of a built site: title, description, share image and the sentences
that the app shows, readable without JavaScript; sitemap.xml, robots.txt and the worker that keeps
the site for use without network. Part of npm run build. The same build gives the same bytes.

  --site DIR       the built site (default dist)
  --origin URL     where it will be served, such as https://klimakort.example (default: SITE_URL from
                   the environment). Search engines and social networks want whole addresses; without
                   it they are written relative to the site
  --cache DIR      keeps the pictures between builds (default .cache/share)
  --help           this text
`;

const OPTIONS = {
  site: { type: "string", default: "dist" },
  origin: { type: "string", default: process.env["SITE_URL"] ?? "" },
  cache: { type: "string", default: ".cache/share" },
  help: { type: "boolean", short: "h", default: false },
} as const;

function readOrigin(text: string): string {
  if (text === "") return "";
  try {
    const { origin, protocol, pathname } = new URL(text);
    if (/^https?:$/u.test(protocol) && pathname === "/") return origin;
  } catch {
    // Said below, in the same words.
  }
  throw new InputError(
    `--origin ${text}: give scheme and host, such as https://klimakort.example.`,
  );
}

const FRONT_IMAGE = "/share/front.png";

const imagePath = ({ route, card }: SitePage): string =>
  card === null || route.view === "front"
    ? FRONT_IMAGE
    : `/share/${writeRoute(route).slice(1).replaceAll("/", "-")}.png`;

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

export const run: RunCommand = async (argv, io) => {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS });
  if (values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  const { site } = values;
  const origin = readOrigin(values.origin);
  const { shell, chunks, tables, topology } = await openSite(site);
  const { manifest } = tables;
  const language = { code: "da", t: da, format: createFormat("da"), ready: true } as const;
  const pages = [...viewPages({ language, tables }), ...areaPages({ language, tables })];

  const frame = {
    shell,
    language,
    origin,
    preloads: (view: SitePage["route"]["view"]) => preloadsOf(chunks, manifest, view),
  };
  for (const page of pages) {
    const path = join(site, writeRoute(page.route), "index.html");
    await write(path, pageHtml(frame, page, imagePath(page)));
  }
  const map = createCardMap(topology, MAP_FRAME);
  const render = createRenderer(values.cache);
  const version = da.pages.version(manifest.version);
  for (const page of pages) {
    if (page.card === null) continue;
    const words = { product: da.common.product, heading: page.heading, version };
    const png = await render(svgText(drawCard(page.card, words, map)));
    await write(join(site, imagePath(page)), png);
  }
  await write(join(site, "app.html"), withOfflineScript(shell));
  await write(join(site, OFFLINE_SCRIPT), await offlineScript(keptFiles(site)));
  await write(join(site, "sitemap.xml"), sitemap(pages, origin, manifest.dataDate));
  await write(join(site, "robots.txt"), robots(origin));
  io.stderr.write(`${pages.length} pages in ${site}\n`);
  return 0;
};
