import { useEffect, useRef, useState } from "react";
import type { Range } from "../../../domain/filters";
import type { ViewState } from "../../../domain/viewState";
import { periodOf, steppedSpan, type YearSpan } from "../../../scene/time/yearSpan";
import { formatViewState } from "../../../state/urlCodec";

/** Milliseconds that each window of years is shown. */
export const PLAY_STEP = 1200;

interface Player {
  readonly scale: YearSpan;
  readonly viewState: ViewState;
  readonly onPeriod: (period: Range | null) => void;
}

export interface Playback {
  readonly isPlaying: boolean;
  readonly play: () => void;
  readonly pause: () => void;
  /** One window later or earlier. */
  readonly step: (by: 1 | -1) => void;
  /** Whether there is a year left on that side. */
  readonly canStep: (by: 1 | -1) => boolean;
}

/** Everything the reader can change, but what the player itself changes. */
function rest({ filters, ...view }: ViewState): string {
  return formatViewState({ ...view, filters: { ...filters, periode: null } });
}

function isSame(a: Range | null, b: Range | null): boolean {
  return a?.min === b?.min && a?.max === b?.max;
}

/**
 * Walks the period through the years, a year at a time, and stops at the end, when the reader changes
 * anything else, or when the time line goes away.
 */
export function usePlayback({ scale, viewState, onPeriod }: Player): Playback {
  const { periode } = viewState.filters;
  /** What the view is while the player alone changes it; `null` when it does not play. */
  const [played, setPlayed] = useState<{ readonly rest: string; readonly period: Range | null } | null>(null);
  const isPlaying = played !== null;
  const isDisturbed = played !== null && (played.rest !== rest(viewState) || !isSame(played.period, periode));
  // The timer reads the latest of each without starting again at every render.
  const latest = useRef({ scale, viewState, onPeriod });
  latest.current = { scale, viewState, onPeriod };

  useEffect(() => {
    if (isDisturbed) setPlayed(null);
  }, [isDisturbed]);

  useEffect(() => {
    if (played === null) return;
    const timer = setTimeout(() => {
      const { scale: years, onPeriod: choose } = latest.current;
      const next = steppedSpan(played.period, 1, years);
      if (next === null) return setPlayed(null);
      const period = { min: next.first, max: next.last };
      setPlayed({ ...played, period });
      choose(period);
    }, PLAY_STEP);
    return () => clearTimeout(timer);
  }, [played]);

  return {
    isPlaying,
    play: () => {
      const atEnd = steppedSpan(periode, 1, scale) === null;
      const isWhole =
        periode === null ||
        periodOf({ first: periode.min ?? scale.first, last: periode.max ?? scale.last }, scale) === null;
      const first = { min: scale.first, max: scale.first };
      const period = atEnd || isWhole ? first : periode;
      setPlayed({ rest: rest(viewState), period });
      if (!isSame(period, periode)) onPeriod(period);
    },
    pause: () => setPlayed(null),
    step: (by) => {
      setPlayed(null);
      const next = steppedSpan(periode, by, scale);
      if (next !== null) onPeriod({ min: next.first, max: next.last });
    },
    canStep: (by) => steppedSpan(periode, by, scale) !== null,
  };
}
