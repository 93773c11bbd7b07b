import type { MouseEvent } from "react";

/** Whether a click asks the browser for something else than following the link here (a new tab, a download). */
export function opensElsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
