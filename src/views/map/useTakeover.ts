import { type RefObject, useEffect } from "react";
import { whenIdle } from "../whenIdle";

/**
 * Watches the first zoom or pan on the SVG map, by code that comes just after the first view. The code
 * of the WebGL map is fetched when the page is idle, unless the reader saves data.
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
    let stop = () => {};
    let isOver = false;
    import("./closeUp").then(
      ({ watchGestures }) => {
        if (!isOver) stop = watchGestures(element, takeOver);
      },
      // Without it the button remains.
      () => undefined,
    );
    return () => {
      isOver = true;
      stop();
    };
  }, [canvas, isTaken, takeOver]);

  useEffect(() => {
    const savesData = "connection" in navigator && (navigator.connection as { saveData?: boolean }).saveData;
    if (savesData === true) return;
    // A failed prefetch is no failure: the map asks again when it is needed.
    return whenIdle(() => void prepare().catch(() => undefined), 8000);
  }, [prepare]);
}
