import { wrapText } from "../../../scene/charts/textWidth";
import { exportedHtml, htmlAsSvg, svgElement } from "./htmlAsSvg";
import { inlineStyles } from "./inlineStyles";
import { bringReferences } from "./svgReferences";

/** What is written in the file around the drawing. */
interface FileWords {
  readonly title: string;
  readonly sample: string;
  /** Atlas, date of the facts, filters, address. */
  readonly credit: string;
}

/** A drawing that needs nothing but itself; pixels. */
export interface StandaloneSvg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 20;
const GAP = 12;
/** The typeface of the page does not travel either: Arial is as wide. */
const FONT = "'Atkinson Hyperlegible Next', Arial, Helvetica, sans-serif";

/**
 * The drawing of a chart as one SVG file: its SVG elements with their computed colours, the texts and
 * grounds of its HTML, what they point to, and the words without which it could be misread. `null` when
 * nothing is drawn.
 */
export function standaloneSvg(drawing: HTMLElement, words: FileWords): StandaloneSvg | null {
  const corner = drawing.getBoundingClientRect();
  const svgs = [...drawing.querySelectorAll("svg")].filter(
    (svg) => svg.parentElement?.closest("svg") === null && svg.closest("[data-no-export]") === null,
  );
  const html = exportedHtml(drawing);
  const parts = [...htmlAsSvg(html, corner), ...svgs.flatMap((svg) => placed(svg, corner))];
  if (parts.length === 0) return null;
  const boxes = [...html, ...svgs].map((element) => element.getBoundingClientRect());
  const drawnWidth = Math.ceil(Math.max(...boxes.map(({ right }) => right)) - corner.left);
  const drawnHeight = Math.ceil(Math.max(...boxes.map(({ bottom }) => bottom)) - corner.top);

  const style = getComputedStyle(drawing);
  const head = [
    ...textLines(words.title, { width: drawnWidth, size: 17, weight: 700, fill: style.color }),
    ...textLines(words.sample, { width: drawnWidth, size: 13, weight: 400, fill: style.color }),
  ];
  const foot = textLines(words.credit, { width: drawnWidth, size: 11, weight: 400, fill: style.color });
  const drawingTop = MARGIN + heightOf(head) + GAP;
  const footTop = drawingTop + drawnHeight + GAP;
  const width = drawnWidth + 2 * MARGIN;
  const height = footTop + heightOf(foot) + MARGIN;

  const root = svgElement("svg", { viewBox: `0 0 ${width} ${height}`, width, height, "font-family": FONT });
  const defs = svgElement("defs", {});
  const ground = svgElement("rect", { width, height, fill: groundColor(drawing) });
  const body = svgElement("g", { transform: `translate(${MARGIN} ${drawingTop})` });
  body.append(...parts);
  root.append(titleOf(words.title), defs, ground, stacked(head, MARGIN), body, stacked(foot, footTop));
  bringReferences(root, defs);
  return { text: new XMLSerializer().serializeToString(root), width, height };
}

/** A copy of an SVG element at its place in the drawing. */
function placed(svg: SVGSVGElement, corner: DOMRect): readonly Element[] {
  const { left, top, width, height } = svg.getBoundingClientRect();
  const copy = width === 0 ? null : inlineStyles(svg);
  if (copy === null) return [];
  const place = { x: left - corner.left, y: top - corner.top, width, height, overflow: "visible" };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  return [copy];
}

interface Line {
  readonly element: Element;
  readonly size: number;
}
const LEADING = 1.4;

function textLines(
  text: string,
  { width, size, weight, fill }: { width: number; size: number; weight: number; fill: string },
): readonly Line[] {
  return wrapText(text, width, size).map((line) => {
    const element = svgElement("text", { "font-size": size, "font-weight": weight, fill });
    element.append(line);
    return { element, size };
  });
}

const heightOf = (lines: readonly Line[]) => lines.reduce((sum, { size }) => sum + size * LEADING, 0);

/** Lines under one another from `top`. */
function stacked(lines: readonly Line[], top: number): Element {
  const group = svgElement("g", { transform: `translate(${MARGIN} ${top})` });
  let y = 0;
  for (const { element, size } of lines) {
    element.setAttribute("y", String(y + size));
    y += size * LEADING;
    group.append(element);
  }
  return group;
}

function titleOf(text: string): Element {
  const element = svgElement("title", {});
  element.append(text);
  return element;
}

/** The ground the drawing is seen on: that of the nearest element that has one. */
function groundColor(element: HTMLElement): string {
  for (let each: HTMLElement | null = element; each !== null; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each);
    if (backgroundColor !== "rgba(0, 0, 0, 0)" && backgroundColor !== "") return backgroundColor;
  }
  return "rgb(255, 255, 255)";
}
