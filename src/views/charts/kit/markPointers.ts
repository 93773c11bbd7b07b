import type { MouseEvent, PointerEvent } from "react";
import { opensElsewhere } from "../../opensElsewhere";

/** What a small map does with its marks; for pointers only, so that it must be had in another way too. */
interface MarkGestures {
  /** Pixels of the map; `null` when the pointer is over no territory. */
  readonly onHover?:
    | ((id: string | null, at: { readonly x: number; readonly y: number } | null) => void)
    | undefined;
  readonly onOpen?: ((id: string) => void) | undefined;
}

/** Handlers of a drawing whose marks bear `data-mark`: one for all marks, rather than one each. */
export function markPointers({ onHover, onOpen }: MarkGestures) {
  return {
    onClick: (event: MouseEvent) => {
      const id = idAt(event.target);
      if (id === null || onOpen === undefined || opensElsewhere(event)) return;
      event.preventDefault();
      onOpen(id);
    },
    onPointerMove: (event: PointerEvent) => {
      if (onHover === undefined) return;
      const id = idAt(event.target);
      const box = event.currentTarget.getBoundingClientRect();
      onHover(id, id === null ? null : { x: event.clientX - box.left, y: event.clientY - box.top });
    },
    onPointerLeave: () => onHover?.(null, null),
  };
}

function idAt(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest("[data-mark]")?.getAttribute("data-mark") ?? null)
    : null;
}
