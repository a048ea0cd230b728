import type { LegendBlock, LegendEntry, Swatch } from "../legend-block";
import { hatchFill } from "./draw-map";
import { svg, type SvgNode, tenth } from "./svg-node";
import { lettersIn, wrapText } from "./wrap-text";

const LINE = 20;
const WIDTH = 26;
const HEIGHT = 15;
const GAP = 12;
const EDGE = "#5b6b73";

/** Written lines with the height they take. */
export interface Drawn {
  readonly nodes: readonly SvgNode[];
  readonly bottom: number;
}

export function lines(
  texts: readonly string[],
  at: { readonly x: number; readonly y: number },
  style: { readonly size: number; readonly weight?: number; readonly fill?: string },
): Drawn {
  const step = style.size * 1.35;
  return {
    nodes: texts.map((text, index) =>
      svg(
        "text",
        {
          x: at.x,
          y: tenth(at.y + (index + 0.8) * step),
          "font-size": style.size,
          "font-weight": style.weight ?? 400,
          fill: style.fill ?? "#14242b",
        },
        text,
      ),
    ),
    bottom: at.y + texts.length * step,
  };
}

function drawSwatch(swatch: Swatch, x: number, middle: number): SvgNode {
  const box = {
    x,
    y: tenth(middle - HEIGHT / 2),
    width: WIDTH,
    height: HEIGHT,
    rx: 2,
    stroke: EDGE,
  };
  switch (swatch.is) {
    case "fill":
      return svg("rect", {
        ...box,
        fill: swatch.colour,
        stroke: swatch.edge ?? EDGE,
        "stroke-width": swatch.edge === undefined ? 1 : 2.5,
      });
    case "gap":
      return svg("rect", { ...box, fill: hatchFill(swatch.kind) });
    case "circle":
      return svg("circle", {
        cx: x + WIDTH / 2,
        cy: middle,
        r: tenth(swatch.radius),
        fill: swatch.colour,
        "fill-opacity": 0.8,
        stroke: EDGE,
      });
    case "half": {
      const centre = x + WIDTH / 2;
      const sweep = swatch.side === "right" ? 1 : 0;
      return svg("path", {
        d: `M${centre} ${middle - 8}A8 8 0 0 ${sweep} ${centre} ${middle + 8}Z`,
        fill: swatch.colour,
      });
    }
    case "line":
      return svg("rect", { ...box, fill: "none", stroke: swatch.colour, "stroke-width": 3 });
  }
}

function drawEntry({ swatch, text, n }: LegendEntry, x: number, y: number, width: number): Drawn {
  const height = swatch.is === "circle" ? Math.max(LINE, 2 * swatch.radius + 4) : LINE;
  const middle = y + height / 2;
  const left = swatch.is === "circle" ? Math.max(WIDTH, swatch.radius + WIDTH / 2) : WIDTH;
  const written = { y: tenth(middle + 5), "font-size": 14, fill: "#14242b" };
  return {
    nodes: [
      drawSwatch(swatch, x, middle),
      svg("text", { ...written, x: tenth(x + left + 8), "data-legend": "entry" }, text),
      ...(n === null
        ? []
        : [svg("text", { ...written, x: x + width, "text-anchor": "end" }, String(n))]),
    ],
    bottom: y + height + 2,
  };
}

/** The blocks of a legend below each other. */
export function drawLegend(
  blocks: readonly LegendBlock[],
  at: { readonly x: number; readonly y: number },
  width: number,
): Drawn {
  const nodes: SvgNode[] = [];
  let y = at.y;
  const put = (drawn: Drawn): void => {
    nodes.push(...drawn.nodes);
    y = drawn.bottom;
  };
  const letters = lettersIn(width, 13);
  for (const { title, note, entries } of blocks) {
    put(lines(wrapText(title, letters), { x: at.x, y }, { size: 15, weight: 600 }));
    if (note !== null) {
      put(lines(wrapText(note, letters), { x: at.x, y }, { size: 13, fill: "#47555c" }));
    }
    y += 4;
    for (const entry of entries) put(drawEntry(entry, at.x, y, width));
    y += GAP;
  }
  return { nodes, bottom: y };
}
