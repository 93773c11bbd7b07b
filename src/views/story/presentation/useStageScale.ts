import { useMemo } from "react";
import type { Size } from "../../../geo/plane";

/** The window for which the parts of the atlas are drawn at their own size. */
const BASE: Size = { width: 1280, height: 720 };
const MOST = 3;

/**
 * Times that maps, charts and legends are enlarged to be read from the back of a room: as many as the
 * window is larger than that of a desk, never fewer than once.
 */
export function stageScale({ width, height }: Size): number {
  const scale = Math.min(width / BASE.width, height / BASE.height, MOST);
  return Math.max(1, Math.round(scale * 100) / 100);
}

/** The same for charts, tables and sheets, which are set in smaller type; a telephone is held in the hand. */
const SMALL_TYPE = 1.15;
const PHONE = 700;

interface StageScale {
  readonly scale: number;
  readonly panel: number;
}

export function useStageScale(size: Size | null): StageScale {
  return useMemo(() => {
    if (size === null || size.width < PHONE) return { scale: 1, panel: 1 };
    const scale = stageScale(size);
    return { scale, panel: scale * SMALL_TYPE };
  }, [size]);
}
