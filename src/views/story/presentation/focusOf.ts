import type { Focus } from "./keyCommand";

const CHOICE =
  "select, input[type=radio], input[type=range], [role=slider], [role=listbox], [role=combobox], [role=tab], [role=menu]";
const BUTTON = "button, a[href], summary, input[type=checkbox], input[type=button], [role=button]";

/** What kind of thing an event of the keyboard comes from. */
export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return "page";
  if (target.closest(CHOICE)) return "choice";
  if (target.closest(".map-canvas")) return "map";
  if (target.closest(BUTTON)) return "button";
  if (target.closest("input, textarea, [contenteditable=''], [contenteditable=true]")) return "text";
  return target.matches("[data-scrolls]") ? "scroller" : "page";
}
