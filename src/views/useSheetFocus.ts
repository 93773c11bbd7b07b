import { type RefCallback, useCallback, useEffect, useRef, useState } from "react";

/**
 * Focus of the sheet: it goes to the sheet's heading when a territory is opened by a gesture, and back
 * to where it was when the sheet closes (button or Escape). A sheet that is open at arrival, from a
 * link, takes no focus.
 */
export function useSheetFocus(
  territory: string | null,
  close: () => void,
): { readonly headingRef: RefCallback<HTMLHeadingElement>; readonly closeSheet: () => void } {
  const [heading, setHeading] = useState<HTMLHeadingElement | null>(null);
  const opener = useRef<Element | null>(null);
  const known = useRef(territory);

  useEffect(() => {
    if (territory === known.current) return;
    const wasOpen = known.current !== null;
    // The heading of a lazily loaded sheet comes later: this effect runs again with it.
    if (territory !== null && heading === null) {
      opener.current ??= document.activeElement;
      return;
    }
    if (!wasOpen && opener.current === null) opener.current = document.activeElement;
    known.current = territory;
    const isLost = document.activeElement === document.body;
    if (territory !== null && (!wasOpen || isLost)) heading?.focus();
  }, [territory, heading]);

  const closeSheet = useCallback(() => {
    const { current } = opener;
    opener.current = null;
    known.current = null;
    close();
    if (current instanceof HTMLElement || current instanceof SVGElement) current.focus();
  }, [close]);

  useEffect(() => {
    if (territory === null) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) closeSheet();
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => document.removeEventListener("keydown", closeOnEscape);
  }, [territory, closeSheet]);

  return { headingRef: setHeading, closeSheet };
}
