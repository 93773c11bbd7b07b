import type { Camera } from "../../../domain/viewState";

/**
 * What the map of the slides is asked to show, on its way between the national view (drawn without WebGL)
 * and a close one. `opening`: the close map is being prepared at the extent of the national view;
 * `closing`: it flies back to that extent, before the national map takes its place again.
 */
export interface Flight {
  /** The camera that the page asks for; `null` is the national view. */
  readonly asked: Camera | null;
  /** What the map is given meanwhile. */
  readonly shown: Camera | null;
  readonly phase: "still" | "opening" | "closing";
}

/** A presentation begins where its first page stands. */
export function standAt(camera: Camera | null): Flight {
  return { asked: camera, shown: camera, phase: "still" };
}

/**
 * The page asks for another camera.
 * @param national the camera of the close map that shows what the national view shows; `null` moves
 *   nothing: the map is not measured yet, or the reader asks for less motion
 */
export function ask(flight: Flight, asked: Camera | null, national: Camera | null): Flight {
  const isClose = flight.shown !== null;
  if (national === null || (asked === null) !== isClose) {
    // From one close view to another, also on the way to the first one: the map itself flies.
    const isOpening = flight.phase === "opening" && asked !== null;
    return isOpening ? { ...flight, asked } : standAt(asked);
  }
  if (asked !== null) return { asked, shown: national, phase: "opening" };
  // A close map that was never seen has nowhere to fly back from.
  return flight.phase === "opening" ? standAt(null) : { asked, shown: national, phase: "closing" };
}

/** The close map is drawn and can be seen. */
export function ready(flight: Flight): Flight {
  return flight.phase === "opening" ? standAt(flight.asked) : flight;
}

/** The close map came to rest at the national extent, or took too long to. */
export function arrived(flight: Flight): Flight {
  return flight.phase === "closing" ? standAt(flight.asked) : flight;
}

/** Whether two cameras show the same thing, but for the digits that a map keeps of them. */
export function isThere(one: Camera, other: Camera): boolean {
  const tolerance = 2 / 2 ** one.zoom;
  return (
    Math.abs(one.zoom - other.zoom) < 0.02 &&
    Math.abs(one.center[0] - other.center[0]) < tolerance &&
    Math.abs(one.center[1] - other.center[1]) < tolerance
  );
}
