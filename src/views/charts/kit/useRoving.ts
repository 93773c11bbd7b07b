import { type KeyboardEvent, useRef, useState } from "react";

/** What one mark needs to be a stop of the arrows. */
interface RovingItem {
  readonly tabIndex: 0 | -1;
  readonly ref: (node: SVGElement | HTMLElement | null) => void;
  readonly onFocus: () => void;
}

export interface Roving {
  /** For the element that holds the marks. */
  readonly container: { readonly onKeyDown: (event: KeyboardEvent) => void };
  /** For the mark of that rank. */
  readonly item: (rank: number) => RovingItem;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One Tab stop for `count` marks: arrows go from one to the next, Home and End to the first and the last. */
export function useRoving(count: number): Roving {
  const nodes = useRef(new Map<number, SVGElement | HTMLElement>());
  const [chosen, setChosen] = useState(0);
  const current = Math.min(chosen, Math.max(0, count - 1));
  return {
    container: {
      onKeyDown: (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || count === 0) return;
        const target = targetOf(event.key, current, count);
        if (target === null) return;
        event.preventDefault();
        setChosen(target);
        nodes.current.get(target)?.focus();
      },
    },
    item: (rank) => ({
      tabIndex: rank === current ? 0 : -1,
      ref: (node) => {
        if (node === null) nodes.current.delete(rank);
        else nodes.current.set(rank, node);
      },
      onFocus: () => setChosen(rank),
    }),
  };
}

/** The rank that a key leads to; `null` when the key is not one of movement. */
export function targetOf(key: string, current: number, count: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, current + step));
}
