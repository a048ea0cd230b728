import { lettersIn, wrapText } from "../../../map/export/wrap-text";
import { svg, svgElement, type SvgNode } from "../../../map/export/svg-node";

/** What stands above and below the charts of a picture. */
export interface ChartTexts {
  readonly title: string;
  /** Unit and years. */
  readonly note: string;
  readonly foot: readonly string[];
}

export interface ChartPicture {
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const NAMESPACE = "http://www.w3.org/2000/svg";
const [MARGIN, LEADING] = [20, 1.35];
const TITLE = { size: 18, fill: "#14242b", "font-weight": 600 } as const;
const TEXT = { size: 12, fill: "#4a5b63", "font-weight": 400 } as const;
/** Narrower than this, a title would be broken into too many lines. */
const NARROWEST = 420;

/** What a style sheet says of a drawing, as attributes that other programs read. */
const PAINT = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "opacity",
  "paint-order",
] as const;
const LETTERS = ["font-size", "font-weight", "text-anchor"] as const;

/** Every style is read before the first class is gone: some hang on the classes of others. */
function spell(elements: readonly Element[]): void {
  const read = elements.map((element) => {
    const style = getComputedStyle(element);
    const names = element.localName === "text" ? [...PAINT, ...LETTERS] : PAINT;
    return names.map((name) => [name, style.getPropertyValue(name)] as const);
  });
  for (const [i, element] of elements.entries()) {
    for (const [name, value] of read[i] ?? []) element.setAttribute(name, value);
    element.removeAttribute("class");
  }
}

/** A copy of a node as it looks on paper, out of sight, as wide as the node itself. */
function onPaper(node: HTMLElement): HTMLElement {
  const holder = document.createElement("div");
  holder.inert = true;
  holder.dataset["paper"] = "";
  Object.assign(holder.style, {
    position: "fixed",
    insetInlineStart: "-10000px",
    width: `${node.clientWidth}px`,
  });
  holder.append(node.cloneNode(true));
  document.body.append(holder);
  return holder;
}

/** Lines of text from a height on, and where they end. */
function textBlock(
  lines: readonly string[],
  { size, ...attributes }: typeof TITLE | typeof TEXT,
  top: number,
): { readonly nodes: readonly SvgNode[]; readonly bottom: number } {
  const step = size * LEADING;
  return {
    nodes: lines.map((line, i) =>
      svg("text", { ...attributes, "font-size": size, x: MARGIN, y: top + i * step + size }, line),
    ),
    bottom: top + lines.length * step,
  };
}

/** Everything in the copy that belongs in the picture, moved to where it stands on the page. */
function placed(holder: HTMLElement, top: number): readonly SVGElement[] {
  const from = holder.getBoundingClientRect();
  const headings = [...holder.querySelectorAll<HTMLElement>("[data-in-picture]")].map((heading) => {
    const at = heading.getBoundingClientRect();
    const [x, y] = [at.left - from.left + MARGIN, at.top - from.top + top + 14];
    const fill = getComputedStyle(heading).color;
    const weight = getComputedStyle(heading).fontWeight;
    const attributes = { x, y, fill, "font-size": 13, "font-weight": weight };
    return svgElement(document, svg("text", attributes, heading.innerText.trim()));
  });
  const charts = [...holder.querySelectorAll("svg[role='img']")].map((chart) => {
    const at = chart.getBoundingClientRect();
    spell([...chart.querySelectorAll("*")]);
    const group = document.createElementNS(NAMESPACE, "g");
    group.setAttribute(
      "transform",
      `translate(${at.left - from.left + MARGIN} ${at.top - from.top + top})`,
    );
    group.append(...chart.childNodes);
    return group;
  });
  return [...charts, ...headings];
}

/** The charts in a node as one drawing of its own, in the colours of paper, with title and source. */
export function chartPicture(node: HTMLElement, { title, note, foot }: ChartTexts): ChartPicture {
  const holder = onPaper(node);
  try {
    const width = Math.max(NARROWEST, holder.clientWidth) + 2 * MARGIN;
    const room = width - 2 * MARGIN;
    const wrapped = (text: string, size: number): readonly string[] =>
      wrapText(text, lettersIn(room, size));
    const head = textBlock(wrapped(title, TITLE.size), TITLE, MARGIN);
    const under = textBlock(wrapped(note, TEXT.size), TEXT, head.bottom + 4);
    const top = under.bottom + 12;
    const feet = textBlock(
      foot.flatMap((line) => wrapped(line, TEXT.size)),
      TEXT,
      top + holder.clientHeight + 16,
    );
    const height = Math.ceil(feet.bottom + MARGIN);
    const sheet = svgElement(
      document,
      svg(
        "svg",
        {
          width,
          height,
          viewBox: `0 0 ${width} ${height}`,
          "font-family": "Noto Sans, system-ui, sans-serif",
        },
        svg("rect", { width, height, fill: "#ffffff" }),
        ...head.nodes,
        ...under.nodes,
        ...feet.nodes,
      ),
    );
    sheet.append(...placed(holder, top));
    return { svg: new XMLSerializer().serializeToString(sheet), width, height };
  } finally {
    holder.remove();
  }
}
