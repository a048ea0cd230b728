import { flagMarks } from "../../src/i18n/flag-marks";
import {
  type Annex,
  type Block,
  flagsOf,
  type Line,
  type Report,
  type ReportNumber,
  type Table,
} from "../../src/report/blocks";
import type { ReportWords } from "../../src/report/context";
import { pageStyle } from "../../src/report/page-style";
import { pathSvg, sectorSvg } from "./charts";
import { escapeMarkup } from "../../src/i18n/escape-markup";
import { DOCUMENT_STYLE } from "./style";

interface Renderer {
  readonly words: ReportWords;
  /** Place of each number in the annex, by value key. */
  readonly places: ReadonlyMap<string, number>;
}

/** A number with its signs; it leads to its row of the annex. */
function numberHtml({ places }: Renderer, number: ReportNumber): string {
  const marks = flagMarks(flagsOf(number));
  const sign = marks === "" ? "" : `<sup>${escapeMarkup(marks)}</sup>`;
  return `<a href="#tal-${places.get(number.id) ?? 0}">${escapeMarkup(number.text)}${sign}</a>`;
}

const lineHtml = (renderer: Renderer, line: Line): string =>
  line
    .map((part) => (typeof part === "string" ? escapeMarkup(part) : numberHtml(renderer, part)))
    .join("");

function columnsHtml(columns: Table["columns"]): string {
  const heads = columns.map(
    ({ text, isNumber }) =>
      `<th scope="col"${isNumber ? ' class="number"' : ""}>${escapeMarkup(text)}</th>`,
  );
  return `<thead><tr>${heads.join("")}</tr></thead>`;
}

const scrolling = (caption: string, table: string): string =>
  `<div class="scroll" tabindex="0" role="group" aria-label="${escapeMarkup(caption)}">\n${table}\n</div>`;

function tableHtml(renderer: Renderer, { caption, columns, rows }: Table): string {
  const body = rows.map(({ head, cells }) => {
    const tds = cells.map(
      (cell, index) =>
        `<td${columns[index + 1]?.isNumber ? ' class="number"' : ""}>${lineHtml(renderer, cell)}</td>`,
    );
    return `<tr><th scope="row">${escapeMarkup(head)}</th>${tds.join("")}</tr>`;
  });
  return scrolling(
    caption,
    `<table><caption>${escapeMarkup(caption)}</caption>\n${columnsHtml(columns)}\n<tbody>\n${body.join("\n")}\n</tbody></table>`,
  );
}

function annexHtml({ words, places }: Renderer, { caption, rows }: Annex): string {
  const { value, what, area, year, origin, method, key: keyHead } = words.t.report.columns;
  const columns = [value, what, area, year, origin, method, keyHead].map((text) => ({
    text,
    isNumber: false,
  }));
  const body = rows.map((row) => {
    const cells = [row.what, row.area, row.year, row.origin, row.method].map(escapeMarkup);
    const key = escapeMarkup(row.number.id).replaceAll("/", "/<wbr>");
    const tds = [...cells, key].map((cell) => `<td>${cell}</td>`).join("");
    return `<tr id="tal-${places.get(row.number.id) ?? 0}"><th scope="row">${row.texts.map(escapeMarkup).join("<br>")}</th>${tds}</tr>`;
  });
  return scrolling(
    caption,
    `<table class="annex"><caption>${escapeMarkup(caption)}</caption>\n${columnsHtml(columns)}\n<tbody>\n${body.join("\n")}\n</tbody></table>`,
  );
}

function blockHtml(renderer: Renderer, block: Block): string {
  const format = (value: number): string => renderer.words.format.number(value);
  switch (block.is) {
    case "paragraph":
      return `<p${block.quiet ? ' class="quiet"' : ""}>${lineHtml(renderer, block.line)}</p>`;
    case "table":
      return tableHtml(renderer, block);
    case "sector-chart": {
      const names = block.names.map(
        ({ key, name }) => `<li><i class="${key}"></i>${escapeMarkup(name)}</li>`,
      );
      return `<figure>${sectorSvg(block, format)}<ul class="legend">${names.join("")}</ul></figure>`;
    }
    case "path-chart":
      return `<figure>${pathSvg(block, format)}</figure>`;
    case "annex":
      return annexHtml(renderer, block);
  }
}

/** The report as one complete HTML document that needs no other file. */
export function reportHtml(words: ReportWords, report: Report): string {
  const annex = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.is === "annex" ? block.rows : [])),
  );
  const places = new Map(annex.map(({ number }, index) => [number.id, index + 1]));
  const renderer: Renderer = { words, places };
  const t = words.t.report;
  const contents = report.sections.map(
    ({ id, title }) => `<li><a href="#${id}">${escapeMarkup(title)}</a></li>`,
  );
  const sections = report.sections.map(
    ({ id, title, blocks }) =>
      `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeMarkup(title)}</h2>\n${blocks.map((block) => blockHtml(renderer, block)).join("\n")}\n</section>`,
  );
  return `<!doctype html>
<html lang="${words.code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(report.title)} – ${escapeMarkup(words.t.common.product)}</title>
<style>
${pageStyle(report, t.page)}${DOCUMENT_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeMarkup(report.title)}</h1>
${report.lead.map((text) => `<p class="quiet">${escapeMarkup(text)}</p>`).join("\n")}
<nav aria-label="${escapeMarkup(t.toContents)}"><ol>${contents.join("")}</ol></nav>
${sections.join("\n")}
</main>
</body>
</html>
`;
}
