import { type RefObject, useEffect, useRef, useState } from "react";

/** Narrowest drawing: below it, the page scrolls rather than the figures overlap. */
const LEAST_WIDTH = 280;

/** The width of an element in whole pixels, followed; `null` before it is measured. */
export function useMeasuredWidth<E extends HTMLElement>(): [RefObject<E | null>, number | null] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => setWidth(Math.max(LEAST_WIDTH, Math.floor(element.clientWidth)));
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
