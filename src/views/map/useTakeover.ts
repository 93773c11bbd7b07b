import { type RefObject, useEffect } from "react";

/** Zoom levels gained by the first gesture on the national map. */
const FIRST_STEP = 1;
const DRAG_PIXELS = 6;

/**
 * Watches the first zoom or pan on the SVG map, and then asks for the WebGL map with the same extent
 * and a little closer. Its code is fetched when the page is idle, unless the reader saves data.
 */
export function useTakeover(
  canvas: RefObject<HTMLElement | null>,
  isTaken: boolean,
  takeOver: (steps: number) => void,
  prepare: () => Promise<unknown>,
) {
  useEffect(() => {
    const element = canvas.current;
    if (!element || isTaken) return;
    let pressed: { x: number; y: number } | null = null;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      if (event.deltaY < 0) takeOver(FIRST_STEP);
    };
    const pinch = (event: TouchEvent) => {
      if (event.touches.length < 2) return;
      event.preventDefault();
      takeOver(FIRST_STEP);
    };
    const press = (event: PointerEvent) => {
      const onMap = event.target instanceof Element && event.target.closest(".svg-map") !== null;
      pressed = onMap && event.pointerType === "mouse" ? { x: event.clientX, y: event.clientY } : null;
    };
    const drag = (event: PointerEvent) => {
      if (!pressed || Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < DRAG_PIXELS) return;
      pressed = null;
      takeOver(0);
    };
    const release = () => {
      pressed = null;
    };
    const doubleClick = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest(".svg-map")) takeOver(FIRST_STEP);
    };
    element.addEventListener("wheel", wheel, { passive: false });
    element.addEventListener("touchstart", pinch, { passive: false });
    element.addEventListener("pointerdown", press);
    element.addEventListener("pointermove", drag);
    element.addEventListener("pointerup", release);
    element.addEventListener("dblclick", doubleClick);
    return () => {
      element.removeEventListener("wheel", wheel);
      element.removeEventListener("touchstart", pinch);
      element.removeEventListener("pointerdown", press);
      element.removeEventListener("pointermove", drag);
      element.removeEventListener("pointerup", release);
      element.removeEventListener("dblclick", doubleClick);
    };
  }, [canvas, isTaken, takeOver]);

  useEffect(() => {
    const savesData = "connection" in navigator && (navigator.connection as { saveData?: boolean }).saveData;
    if (savesData === true || typeof requestIdleCallback !== "function") return;
    // A failed prefetch is no failure: the map asks again when it is needed.
    const handle = requestIdleCallback(() => void prepare().catch(() => undefined), { timeout: 8000 });
    return () => cancelIdleCallback(handle);
  }, [prepare]);
}
