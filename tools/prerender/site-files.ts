import { writeRoute } from "../../src/state/route";
import { escapeMarkup } from "../../src/i18n/escape-markup";
import type { SitePage } from "./pages/site-page";

/** The addresses of all pages, for search engines; the protocol wants them whole. */
export function sitemap(pages: readonly SitePage[], origin: string, date: string): string {
  const entries = pages.map(
    ({ route }) =>
      `  <url><loc>${escapeMarkup(origin + writeRoute(route))}</loc><lastmod>${date}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("\n")}
</urlset>
`;
}

/** Everything may be read; chrome-less copies of a view are not pages of their own. */
export const robots = (origin: string): string =>
  `User-agent: *\nDisallow: /*?*embed=1\n\nSitemap: ${origin}/sitemap.xml\n`;
