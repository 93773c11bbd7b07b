/** Properties that a child takes from its parent, written only where they change. */
const INHERITED = [
  ...["fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray"],
  ...["stroke-linejoin", "stroke-linecap", "paint-order", "shape-rendering", "visibility", "clip-rule"],
  ...["font-size", "font-weight", "font-style", "text-anchor", "dominant-baseline"],
] as const;

/** Properties of one element, with the value that goes without saying. */
const OWN: Readonly<Record<string, string>> = {
  opacity: "1",
  "vector-effect": "none",
  "stop-color": "rgb(0, 0, 0)",
  "stop-opacity": "1",
};

/** What only the page needs: behaviour, names for assistive technology, classes. */
const DROPPED_ATTRIBUTE = /^(class|style|role|tabindex|aria-.*|data-.*|focusable|cursor)$/;
const DROPPED_ELEMENT = "title, desc, [data-no-export], .chart-mark__hit";

/**
 * A copy of an SVG element that needs no style sheet: custom properties and classes do not travel in a
 * file, so what the browser computed from them is written on each element.
 */
export function inlineStyles(
  element: Element,
  parentStyle: CSSStyleDeclaration | null = null,
): Element | null {
  const style = getComputedStyle(element);
  const isResource = element.closest("defs, symbol") !== null;
  if (element.matches(DROPPED_ELEMENT) || (style.display === "none" && !isResource)) return null;
  const copy = element.cloneNode(false) as Element;
  for (const { name } of [...copy.attributes]) if (DROPPED_ATTRIBUTE.test(name)) copy.removeAttribute(name);
  for (const property of INHERITED) {
    const value = style.getPropertyValue(property);
    if (value !== "" && value !== parentStyle?.getPropertyValue(property)) copy.setAttribute(property, value);
  }
  for (const [property, plain] of Object.entries(OWN)) {
    const value = style.getPropertyValue(property);
    if (value !== "" && value !== plain) copy.setAttribute(property, value);
  }
  if (!element.hasAttribute("transform") && /^matrix\(/.test(style.transform)) {
    copy.setAttribute("transform", style.transform);
  }
  for (const paint of ["fill", "stroke"])
    separateOpacity(copy, paint, style.getPropertyValue(`${paint}-opacity`));
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) copy.append(child.textContent ?? "");
    else if (child instanceof Element) {
      const inlined = inlineStyles(child, style);
      if (inlined !== null) copy.append(inlined);
    }
  }
  return copy;
}

/** Older viewers of SVG know no `rgba(…)`: its last part goes to the opacity of the paint. */
function separateOpacity(element: Element, paint: string, opacity: string): void {
  const color = readRgba(element.getAttribute(paint) ?? "");
  if (color === null) return;
  element.setAttribute(paint, color.rgb);
  element.setAttribute(`${paint}-opacity`, String(color.alpha * Number(opacity || 1)));
}

/** `rgba(0, 0, 0, 0.5)` in two; `null` for what is not written so. */
export function readRgba(value: string): { readonly rgb: string; readonly alpha: number } | null {
  const parts = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(value);
  if (parts === null) return null;
  return { rgb: `rgb(${parts[1]}, ${parts[2]}, ${parts[3]})`, alpha: Number(parts[4]) };
}
