import { escapeMarkup } from "../../i18n/escape-markup";

/** An element of SVG as data: drawn into a page, or written to a file, by whoever holds it. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

export const svg = (
  tag: string,
  attributes: SvgNode["attributes"],
  ...children: SvgNode["children"]
): SvgNode => ({ tag, attributes, children });

/** The element as XML. */
export function svgText({ tag, attributes, children }: SvgNode): string {
  const pairs = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`,
  );
  const inside = children.map((child) =>
    typeof child === "string" ? escapeMarkup(child) : svgText(child),
  );
  return `<${tag}${pairs.join("")}>${inside.join("")}</${tag}>`;
}

const NAMESPACE = "http://www.w3.org/2000/svg";

/** The element for a page. */
export function svgElement(document: Document, { tag, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(
    ...children.map((child) => (typeof child === "string" ? child : svgElement(document, child))),
  );
  return element;
}

/** A coordinate in pixels, to a tenth: finer than any printer. */
export const tenth = (value: number): string => String(Math.round(value * 10) / 10);
