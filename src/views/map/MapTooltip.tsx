import { useLayoutEffect, useRef } from "react";
import type { CoreTerritory } from "../../domain/facts";
import type { Scene } from "../../scene/scene";

export interface TooltipAnchor {
  readonly id: string;
  /** Pixels of the map's box. */
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly anchor: TooltipAnchor;
  readonly scene: Scene;
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  /** Width of the map's box, in pixels. */
  readonly width: number;
}

const OFFSET = 14;
const WIDEST = 280;

/** Name, place, class and value of the mark under the pointer. The list says the same to screen readers. */
export function MapTooltip({ anchor, scene, territories, width }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // Set from script: a strict Content-Security-Policy refuses `style` attributes.
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const isRight = anchor.x + OFFSET + WIDEST > width;
    current.style.left = `${isRight ? Math.max(4, anchor.x - OFFSET - current.offsetWidth) : anchor.x + OFFSET}px`;
    current.style.top = `${Math.max(4, anchor.y - current.offsetHeight - 6)}px`;
  }, [anchor, width]);

  const drawn = [...scene.marks, ...scene.areas].find((entry) => entry.id === anchor.id);
  const name = territories.get(anchor.id)?.name;
  if (!drawn || name === undefined) return null;
  return (
    <div className="map-tooltip" ref={box} aria-hidden="true">
      <span className="map-tooltip__name">{name}</span>
      {drawn.accessibleName.slice(name.length).replace(/^, /, "")}
    </div>
  );
}
