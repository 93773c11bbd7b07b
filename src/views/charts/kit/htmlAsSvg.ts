import { readRgba } from "./inlineStyles";

const SVG = "http://www.w3.org/2000/svg";

/** Corner of the drawing in the window, in pixels: what positions in the file count from. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Share of the height of a line that lies under its baseline. */
const DESCENT = 0.24;

/** Elements of the drawing that stay on the page: what floats, what is hidden from sight, what is only a tool. */
const KEPT_ON_PAGE = "[data-no-export], .sr-only, .chart-tooltip, select, input";

/** The HTML of a drawing that goes with it in a file: legends, captions. */
export function exportedHtml(drawing: HTMLElement): readonly HTMLElement[] {
  return [...drawing.querySelectorAll<HTMLElement>("*")].filter(
    (element) => element instanceof HTMLElement && element.closest(KEPT_ON_PAGE) === null,
  );
}

/** The backgrounds and the texts of these elements, as SVG elements in place. */
export function htmlAsSvg(elements: readonly HTMLElement[], corner: Corner): readonly Element[] {
  return elements.flatMap((element) => [
    ...background(element, corner),
    ...[...element.childNodes].flatMap((node) =>
      node.nodeType === Node.TEXT_NODE ? linesOf(node as Text, element, corner) : [],
    ),
  ]);
}

function background(element: HTMLElement, corner: Corner): readonly Element[] {
  const style = getComputedStyle(element);
  const color = readRgba(style.backgroundColor) ?? { rgb: style.backgroundColor, alpha: 1 };
  const { left, top, width, height } = element.getBoundingClientRect();
  if (color.alpha === 0 || width === 0 || height === 0) return [];
  return [
    svgElement("rect", {
      x: left - corner.left,
      y: top - corner.top,
      width,
      height,
      rx: Number.parseFloat(style.borderTopLeftRadius) || 0,
      fill: color.rgb,
      "fill-opacity": color.alpha,
    }),
  ];
}

/** One `text` for each line that the text takes on the page. */
function linesOf(node: Text, parent: HTMLElement, corner: Corner): readonly Element[] {
  const style = getComputedStyle(parent);
  const lines = new Map<number, { text: string; left: number; bottom: number; height: number }>();
  for (const word of node.data.matchAll(/\S+\s*/g)) {
    const range = document.createRange();
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].trimEnd().length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const key = Math.round(box.bottom);
    const line = lines.get(key);
    if (line === undefined)
      lines.set(key, { text: word[0], left: box.left, bottom: box.bottom, height: box.height });
    else line.text += word[0];
  }
  return [...lines.values()].map(({ text, left, bottom, height }) => {
    const element = svgElement("text", {
      x: left - corner.left,
      y: bottom - corner.top - DESCENT * height,
      fill: style.color,
      "font-size": style.fontSize,
      "font-weight": style.fontWeight,
    });
    element.append(text.replace(/\s+/g, " ").trimEnd());
    return element;
  });
}

/** Numbers are rounded to a tenth of a pixel. */
export function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === "number" ? String(Math.round(value * 10) / 10) : value);
  }
  return element;
}
