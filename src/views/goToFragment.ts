import type { MouseEvent } from "react";
import { opensElsewhere } from "./opensElsewhere";

/**
 * Moves to the part of the page that a link's fragment names, without writing it in the address, which
 * belongs to the view. A fragment that names nothing is left to the browser.
 */
export function goToFragment(event: MouseEvent<HTMLAnchorElement>, block: ScrollLogicalPosition): void {
  if (opensElsewhere(event)) return;
  const target = document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)));
  if (target === null) return;
  event.preventDefault();
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block });
}
