import { flagMarks } from "../../src/i18n/flag-marks";
import type { LanguageState } from "../../src/state/language.svelte";
import { type Route, writeRoute } from "../../src/state/route";
import { escapeMarkup } from "../../src/i18n/escape-markup";
import type { SlipRef } from "../../src/state/slip/slip.svelte";
import { flagsOf } from "../../src/ui/parts/flag-marks";
import type { SitePage } from "./pages/site-page";

export interface Frame {
  /** The built `index.html`, before any page was written into it. */
  readonly shell: string;
  readonly language: LanguageState;
  /** `https://klimakort.example`; empty: addresses stay relative to the site. */
  readonly origin: string;
  /** What the view of a page needs, as elements of the head. */
  readonly preloads: (view: Route["view"]) => string;
}

/** Where the app keeps its worker for use without network; the shell of every page names it. */
export const OFFLINE_SCRIPT = "/sw.js";

const meta = (key: "name" | "property", name: string, content: string): string =>
  `<meta ${key}="${name}" content="${escapeMarkup(content)}" />`;

function headOf({ language, origin, preloads }: Frame, page: SitePage, image: string): string {
  const { common } = language.t;
  const title = `${page.heading} – ${common.product}`;
  const address = origin + writeRoute(page.route);
  return [
    meta("name", "description", page.description),
    `<link rel="canonical" href="${escapeMarkup(address)}" />`,
    meta("property", "og:type", "website"),
    meta("property", "og:site_name", common.product),
    meta("property", "og:locale", "da_DK"),
    meta("property", "og:title", page.heading),
    meta("property", "og:description", page.description),
    meta("property", "og:url", address),
    meta("property", "og:image", origin + image),
    meta("property", "og:image:type", "image/png"),
    meta("property", "og:image:width", "1200"),
    meta("property", "og:image:height", "630"),
    meta("property", "og:image:alt", page.card?.finding ?? page.description),
    meta("name", "twitter:card", "summary_large_image"),
    meta("name", "twitter:title", page.heading),
    meta("name", "twitter:description", page.description),
    meta("name", "twitter:image", origin + image),
    `<title>${escapeMarkup(title)}</title>`,
    preloads(page.route.view),
  ]
    .map((line) => `    ${line}`)
    .join("\n");
}

/** The signs of a number, as the app writes them. */
function marksOf(slip: SlipRef): string {
  const marks = flagMarks(flagsOf(slip));
  return marks === "" ? "" : `<sup>${escapeMarkup(marks)}</sup>`;
}

function topHtml({ heading, top }: SitePage): string {
  const title = `<h1>${escapeMarkup(heading)}</h1>`;
  if (top === undefined) return title;
  return `<div class="top">${title}
          <p class="quiet">${escapeMarkup(top.intro)}</p>
          <a class="button" href="${escapeMarkup(top.href)}">${escapeMarkup(top.link)}</a></div>`;
}

function lineHtml(line: SitePage["lines"][number]): string {
  const parts = line.map((part) =>
    typeof part === "string"
      ? escapeMarkup(part)
      : `<b>${escapeMarkup(part.text)}${marksOf(part)}</b>`,
  );
  return `<p>${parts.join("")}</p>`;
}

const linkTo = (route: Route, text: string): string =>
  `<a href="${writeRoute(route)}">${escapeMarkup(text)}</a>`;

function navigation({ t }: LanguageState): string {
  const places: readonly (readonly [Route, string])[] = [
    [{ view: "map" }, t.common.map],
    [{ view: "hotspots" }, t.hotspots.nav],
    [{ view: "initiatives" }, t.common.initiatives],
    [{ view: "plans" }, t.plans.nav],
    [{ view: "compare" }, t.compare.nav],
    [{ view: "own-area" }, t.ownArea.nav],
    [{ view: "show" }, t.show.title],
    [{ view: "report", year: null }, t.report.nav],
    [{ view: "data" }, t.common.data],
  ];
  return places.map(([route, name]) => linkTo(route, name)).join("\n");
}

/** What stands on the page until the app has taken over, and for good where it cannot run. */
function bodyOf({ language }: Frame, page: SitePage): string {
  const { t } = language;
  return `<div id="prebuilt" data-path="${escapeMarkup(writeRoute(page.route))}">
      <header>
        <a class="brand" href="/"><img src="/icon.svg" alt="" width="28" height="28" />${escapeMarkup(t.common.product)}</a>
        <nav aria-label="${escapeMarkup(t.common.navigation)}">${navigation(language)}</nav>
      </header>
      <main class="page">
        ${topHtml(page)}
        <div class="card">${page.lines.map(lineHtml).join("\n")}</div>
        <noscript><p>${escapeMarkup(t.pages.withoutScript)}</p></noscript>
      </main>
    </div>
    <div id="app" hidden></div>`;
}

/** The built page is read before the app has started. */
const SCRIPTS = /<script type="module"|<link rel="modulepreload"/gu;
const TITLE = /<title>[^<]*<\/title>/u;
const DESCRIPTION = /<meta\s+name="description"[^>]*>\s*/u;
const APP = /<div id="app"><\/div>/u;
const NOSCRIPT = /<noscript>[^]*?<\/noscript>\s*/u;

/** The shell names the worker that keeps the app for use without network. */
export const withOfflineScript = (shell: string): string =>
  shell.replace('<html lang="da"', `<html lang="da" data-offline="${OFFLINE_SCRIPT}"`);

/** One page as HTML. `image` is the path of its picture. */
export function pageHtml(frame: Frame, page: SitePage, image: string): string {
  return withOfflineScript(frame.shell)
    .replace(DESCRIPTION, "")
    .replace(NOSCRIPT, "")
    .replaceAll(SCRIPTS, '$& fetchpriority="low"')
    .replace(TITLE, () => headOf(frame, page, image).trimStart())
    .replace(APP, () => bodyOf(frame, page));
}
