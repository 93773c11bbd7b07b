import { type PointerEvent, useMemo, useRef } from "react";

/** Pixels of a swipe along the page, and the most it may stray across: beyond, a person scrolls. */
const LEAST = 48;
const MOST_ACROSS = 40;

interface Handlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
}

/** A finger drawn across the text turns the page: to the left the next one, to the right the one before. */
export function useSwipe(turn: (steps: 1 | -1) => void): Handlers {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return useMemo(
    () => ({
      onPointerDown: ({ pointerType, clientX, clientY }) => {
        start.current = pointerType === "touch" ? { x: clientX, y: clientY } : null;
      },
      onPointerUp: ({ clientX, clientY }) => {
        const { current } = start;
        start.current = null;
        if (current === null || Math.abs(clientY - current.y) > MOST_ACROSS) return;
        const across = clientX - current.x;
        if (Math.abs(across) >= LEAST) turn(across < 0 ? 1 : -1);
      },
    }),
    [turn],
  );
}
