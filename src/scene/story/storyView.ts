/** What belongs to the reader or to the presentation itself: a page never carries it. */
const NOT_OF_A_PAGE: ReadonlySet<string> = new Set([
  "recit",
  "page",
  "orateur",
  "lang",
  "theme-couleur",
  "embed",
]);

/** An address of the atlas, whole or from its `?`, and at most the id of one figure. */
const VIEW = /^(?:https?:\/\/[^\s?#]+)?(\?[^\s#]*)?(#[\w-]*)?$/;

/**
 * The view that a page of a story shows, from what a person wrote or pasted: a whole address or its search
 * part, with or without the id of a figure. `null` when it is neither. What is the reader's own (language,
 * colours) or would show a story inside the story is left out; the site that the address names is, too.
 */
export function readStoryView(text: string): string | null {
  const match = VIEW.exec(text);
  if (match === null) return null;
  const [, search = "", fragment = ""] = match;
  const kept = search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !NOT_OF_A_PAGE.has(pair.split("=", 1)[0] ?? ""));
  return `${kept.length === 0 ? "" : `?${kept.join("&")}`}${fragment === "#" ? "" : fragment}`;
}

/** The two parts of a page's view: the search part of its URL, and the id of the only figure shown. */
export function splitStoryView(view: string): { readonly search: string; readonly figure: string | null } {
  const [search = "", figure = ""] = view.split("#", 2);
  return { search, figure: figure === "" ? null : figure };
}
