import { inlineStyles } from "./inlineStyles";

/** Ids that an element or its descendants point to: `url(#hatch)`, `href="#ground"`. */
function referencesOf(root: Element): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const element of [root, ...root.querySelectorAll("*")]) {
    for (const { name, value } of element.attributes) {
      for (const match of value.matchAll(/url\(["']?#([^"')]+)["']?\)/g)) ids.add(match[1] ?? "");
      if ((name === "href" || name === "xlink:href") && value.startsWith("#")) ids.add(value.slice(1));
    }
  }
  return ids;
}

/** Copies into `defs` what `root` points to and does not hold: patterns of a sibling, outlines of the page. */
export function bringReferences(root: Element, defs: Element): void {
  const tried = new Set<string>();
  for (;;) {
    const missing = [...referencesOf(root)].filter(
      (id) => !tried.has(id) && root.querySelector(`#${CSS.escape(id)}`) === null,
    );
    if (missing.length === 0) return;
    for (const id of missing) {
      tried.add(id);
      const target = document.getElementById(id);
      const copy = target === null ? null : inlineStyles(target);
      if (copy !== null) defs.append(copy);
    }
  }
}
