import { useLayoutEffect, useRef } from "react";
import type { CoreTerritory } from "../../domain/facts";
import { drawnDetail } from "../../scene/drawnDetail";
import type { Scene } from "../../scene/scene";

/** Pixels of the map's box. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly id: string;
  /** Where the pointer is; `null` when the territory is pointed at from the list: at its mark, then. */
  readonly pointer: MapPoint | null;
  readonly scene: Scene;
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  /** Width of the map's box, in pixels. */
  readonly width: number;
}

const OFFSET = 14;

/** Where the SVG map draws a territory; `null` when it does not (the close map, an académie). */
function markPoint(map: Element, id: string): MapPoint | null {
  const mark = map.querySelector(`a.mark[href="territoire/${CSS.escape(id)}/"]`);
  if (!mark) return null;
  const origin = map.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  return { x: box.x + box.width / 2 - origin.x, y: box.y + box.height / 2 - origin.y };
}

/**
 * Name, place, class and value of the territory under the pointer or the focus. It is for eyes: the list
 * says the same to screen readers.
 */
export default function MapTooltip({ id, pointer, scene, territories, width }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // Set from script: a strict Content-Security-Policy refuses `style` attributes.
  useLayoutEffect(() => {
    const { current } = box;
    const map = current?.parentElement;
    if (!current || !map) return;
    const at = pointer ?? markPoint(map, id);
    current.hidden = at === null;
    if (at === null) return;
    const isRight = at.x + OFFSET + current.offsetWidth > width - 4;
    current.style.left = `${isRight ? Math.max(4, at.x - OFFSET - current.offsetWidth) : at.x + OFFSET}px`;
    current.style.top = `${Math.max(4, at.y - current.offsetHeight - 6)}px`;
  }, [id, pointer, width]);

  const drawn = [...scene.marks, ...scene.areas, ...scene.zones].find((entry) => entry.id === id);
  if (!drawn) return null;
  const name = territories.get(id)?.name ?? drawn.label;
  return (
    <div className="map-tooltip" ref={box} aria-hidden="true">
      <span className="map-tooltip__name">{name}</span>
      {drawnDetail(drawn, name)}
    </div>
  );
}
