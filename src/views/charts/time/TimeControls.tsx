import { useState } from "react";
import type { Range } from "../../../domain/filters";
import type { ViewState } from "../../../domain/viewState";
import type { LateMessages } from "../../../i18n/messages";
import { periodText } from "../../../scene/time/periodText";
import type { YearSpan } from "../../../scene/time/yearSpan";
import { useMediaQuery } from "../../map/useMediaQuery";
import { usePlayback } from "./usePlayback";

interface Props {
  readonly scale: YearSpan;
  readonly viewState: ViewState;
  readonly onPeriod: (period: Range | null) => void;
  readonly words: LateMessages["time"];
}

/**
 * Buttons of the time line: play, one year back or on, the whole period. Who asks for less motion has
 * the steps and no player, so that nothing moves unasked.
 */
export function TimeControls({ scale, viewState, onPeriod, words }: Props) {
  const isCalm = useMediaQuery("(prefers-reduced-motion: reduce)");
  const { isPlaying, play, pause, step, canStep } = usePlayback({ scale, viewState, onPeriod });
  const { periode } = viewState.filters;
  // The handles say their own years: only what these buttons change is told here.
  const [isTold, setIsTold] = useState(false);
  const tell = (act: () => void) => () => {
    setIsTold(true);
    act();
  };
  return (
    <div className="time-controls" data-no-export="">
      <button type="button" className="button" disabled={!canStep(-1)} onClick={tell(() => step(-1))}>
        <span aria-hidden="true">‹</span>
        <span className="sr-only">{words.previous}</span>
      </button>
      {!isCalm && (
        <button type="button" className="button time-controls__play" onClick={tell(isPlaying ? pause : play)}>
          <svg className="time-controls__sign" viewBox="0 0 10 10" aria-hidden="true">
            <path d={isPlaying ? "M1,0H4V10H1ZM6,0H9V10H6Z" : "M1,0L10,5L1,10Z"} />
          </svg>
          {isPlaying ? words.pause : words.play}
        </button>
      )}
      <button type="button" className="button" disabled={!canStep(1)} onClick={tell(() => step(1))}>
        {isCalm ? words.next : <span className="sr-only">{words.next}</span>}
        <span aria-hidden="true"> ›</span>
      </button>
      <button
        type="button"
        className="button"
        disabled={periode === null}
        onClick={tell(() => onPeriod(null))}
      >
        {words.whole}
      </button>
      <span className="time-controls__said" aria-live={isTold ? "polite" : "off"}>
        {periodText(periode, scale, words)}
      </span>
    </div>
  );
}
