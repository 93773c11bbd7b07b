import { type RefObject, useCallback, useEffect, useRef, useSyncExternalStore } from "react";

interface FullScreen {
  readonly isFull: boolean;
  /** `false` when the browser has no full screen to give (a telephone, an embedded page). */
  readonly isOffered: boolean;
  readonly toggle: () => void;
  /**
   * Ends it; `false` when there is none to end. One that ended a moment ago counts: the Escape that ended
   * it, told by the browser and then by the key, must not end the presentation too.
   */
  readonly leave: () => boolean;
}

/** Milliseconds within which one press of Escape may be told twice, by the browser and by the key. */
const ONE_PRESS = 600;

function subscribe(listener: () => void): () => void {
  document.addEventListener("fullscreenchange", listener);
  return () => document.removeEventListener("fullscreenchange", listener);
}

/**
 * Full screen of an element.
 * @param onRefused the browser has none, or did not grant it
 */
export function useFullScreen(element: RefObject<HTMLElement | null>, onRefused: () => void): FullScreen {
  const isFull = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  const isOffered = useSyncExternalStore(subscribe, () => document.fullscreenEnabled === true);
  const endedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(
    () =>
      subscribe(() => {
        if (document.fullscreenElement === null) endedAt.current = performance.now();
      }),
    [],
  );
  const leave = useCallback(() => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    // The browser may have ended it and not yet said so.
    return document.fullscreenElement !== null || isFull || performance.now() - endedAt.current < ONE_PRESS;
  }, [isFull]);
  const toggle = useCallback(() => {
    if (document.fullscreenElement) return void document.exitFullscreen().catch(() => undefined);
    if (!document.fullscreenEnabled || element.current === null) return onRefused();
    element.current.requestFullscreen({ navigationUI: "hide" }).catch(onRefused);
  }, [element, onRefused]);
  return { isFull, isOffered, toggle, leave };
}
