import { useCallback, useEffect, useMemo, useState } from "react";
import type { Camera } from "../../../domain/viewState";
import { mainlandCamera } from "../../../geo/camera";
import type { Size } from "../../../geo/plane";
import { useMediaQuery } from "../../map/useMediaQuery";
import { arrived, ask, isThere, ready, standAt } from "./flight";

/** Milliseconds of a flight: slow enough for a room to follow. */
export const FLIGHT = 1400;
/** A flight back that has not ended by then never will: there was no close map to fly. */
const LATEST_ARRIVAL = FLIGHT + 800;

interface Flying {
  /** What the map is to show now. */
  readonly camera: Camera | null;
  /** To be called when the close map can be seen. */
  readonly onReady: () => void;
  /** To be called with where the map came to rest; passes on what a person did. */
  readonly onCamera: (camera: Camera | null) => void;
}

/**
 * Leads the map smoothly from page to page, through the national view; cuts for readers who ask for less
 * motion.
 * @param asked camera of the page
 * @param size of the map in its own pixels; `null` before it is measured
 */
export function useFlight(
  asked: Camera | null,
  size: Size | null,
  onMoved: (camera: Camera | null) => void,
): Flying {
  const isStill = useMediaQuery("(prefers-reduced-motion: reduce)");
  const national = useMemo(() => (size === null ? null : mainlandCamera(size)), [size]);
  const [flight, setFlight] = useState(() => standAt(asked));
  // While rendering, not after: the map must never be given the camera of a page with the rest of another.
  const current = flight.asked === asked ? flight : ask(flight, asked, isStill ? null : national);
  if (current !== flight) setFlight(current);

  const { phase } = current;
  useEffect(() => {
    if (phase !== "closing") return;
    const timer = window.setTimeout(() => setFlight(arrived), LATEST_ARRIVAL);
    return () => window.clearTimeout(timer);
  }, [phase]);

  const onReady = useCallback(() => setFlight(ready), []);
  const onCamera = useCallback(
    (camera: Camera | null) => {
      if (phase === "still") return onMoved(camera);
      const isHome = camera === null || (national !== null && isThere(camera, national));
      if (phase === "closing" && isHome) setFlight(arrived);
    },
    [phase, national, onMoved],
  );
  return { camera: current.shown, onReady, onCamera };
}
