import type { CoreTerritory } from "../../domain/facts";
import type { Camera } from "../../domain/viewState";
import { mainlandCamera, projectByCamera } from "../../geo/camera";
import type { Size } from "./useElementSize";

/** What leads from the national map to the close one: loaded just after the first view. */

/** Zoom levels gained by the first gesture on the national map. */
const FIRST_STEP = 1;
const DRAG_PIXELS = 6;

/** A mark nearer than this to the edge of the map, in pixels, is not seen well. */
const EDGE = 24;

/** The camera that shows what the national map of this size shows, `steps` zoom levels closer. */
export function closerCamera(size: Size, steps: number): Camera {
  const { center, zoom } = mainlandCamera(size);
  return { center, zoom: zoom + steps };
}

/** The camera that brings a territory into the map; `null` when it is well seen already. */
export function cameraToSee(territory: CoreTerritory, camera: Camera, size: Size): Camera | null {
  const [x, y] = projectByCamera(camera, size.width, size.height, territory.position);
  const isSeen = x > EDGE && y > EDGE && x < size.width - EDGE && y < size.height - EDGE;
  return isSeen ? null : { zoom: camera.zoom, center: territory.position };
}

/**
 * Watches the first zoom or pan on the SVG map, and then asks for the WebGL map with the same extent
 * and a little closer. Returns how to stop watching.
 */
export function watchGestures(element: HTMLElement, takeOver: (steps: number) => void): () => void {
  const stop = new AbortController();
  let pressed: { x: number; y: number } | null = null;
  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    listener: (event: HTMLElementEventMap[Name]) => void,
  ) => element.addEventListener(name, listener, { passive: false, signal: stop.signal });
  on("wheel", (event) => {
    event.preventDefault();
    if (event.deltaY < 0) takeOver(FIRST_STEP);
  });
  on("touchstart", (event) => {
    if (event.touches.length < 2) return;
    event.preventDefault();
    takeOver(FIRST_STEP);
  });
  on("pointerdown", (event) => {
    const onMap = event.target instanceof Element && event.target.closest(".svg-map") !== null;
    pressed = onMap && event.pointerType === "mouse" ? { x: event.clientX, y: event.clientY } : null;
  });
  on("pointermove", (event) => {
    if (!pressed || Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < DRAG_PIXELS) return;
    pressed = null;
    takeOver(0);
  });
  on("pointerup", () => {
    pressed = null;
  });
  on("dblclick", (event) => {
    if (event.target instanceof Element && event.target.closest(".svg-map")) takeOver(FIRST_STEP);
  });
  return () => stop.abort();
}
