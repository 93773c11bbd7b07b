import { useState } from "react";

/** Which mark shows its facts. It is no state of the drawing: pointing at marks draws only the tooltip again. */
export interface Shown {
  /** For the mark of that rank, told when it gets or loses the pointer or the focus. */
  readonly onShow: (rank: number) => (isShown: boolean) => void;
  readonly current: () => number | null;
  /** @returns what ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Shows the last mark that got the pointer or the focus, until it loses it: read it with `MarkTip`. */
export function useShown(): Shown {
  const [shown] = useState(createShown);
  return shown;
}

function createShown(): Shown {
  const listeners = new Set<() => void>();
  let current: number | null = null;
  return {
    onShow: (rank) => (isShown) => {
      const next = isShown ? rank : current === rank ? null : current;
      if (next === current) return;
      current = next;
      for (const listener of listeners) listener();
    },
    current: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
