import type { Report } from "./blocks";

/** A text as a string of a style sheet. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\<]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

/** Paper for a report: A4 with a running head and numbered pages. */
export function pageStyle({ runningHead }: Report, page: string): string {
  const small = "color: #4a5b63; font: 8pt sans-serif;";
  return `@page {
  size: A4;
  margin: 22mm 18mm 20mm;
  @top-left { content: ${quoted(runningHead)}; ${small} }
  @bottom-right { content: ${quoted(`${page} `)} counter(page) " / " counter(pages); ${small} }
}
`;
}
