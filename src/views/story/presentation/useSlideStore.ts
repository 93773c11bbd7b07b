import { useCallback, useLayoutEffect, useRef, useState } from "react";
import type { KnownValues } from "../../../state/knownValues";
import { type AtlasStore, createAtlasStore } from "../../../state/store";
import type { Slide } from "./slides";

interface SlideStore {
  readonly store: AtlasStore;
  /** Shows a slide before the page follows: the two are then drawn at once, and not one after the other. */
  readonly show: (slide: Slide) => void;
}

/**
 * The store of what is shown: one for the whole presentation, so that the map moves from page to page
 * instead of being made again. It is tied to no URL.
 */
export function useSlideStore(slide: Slide, known: KnownValues): SlideStore {
  const [store] = useState(() =>
    createAtlasStore({ initial: slide.view, dropped: slide.dropped, communes: known.communes }),
  );
  const shown = useRef(slide);
  const show = useCallback(
    (next: Slide) => {
      if (shown.current === next) return;
      shown.current = next;
      store.getState().restore(next.view, next.dropped);
    },
    [store],
  );
  // Whoever changed the page (the back button, the other window), and before painting: a title never stands
  // over the view of another page.
  useLayoutEffect(() => show(slide), [show, slide]);
  return { store, show };
}
