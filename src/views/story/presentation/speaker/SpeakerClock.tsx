import type { AudienceWords } from "../../../../i18n/messages";
import { elapsed, formatElapsed } from "../timer";
import { useClock } from "./useClock";
import { useTimer } from "./useTimer";

interface Props {
  /** What `recit` holds. */
  readonly story: string;
  readonly words: AudienceWords["presentation"]["speaker"];
}

/** The time of day, and the time spoken. */
export function SpeakerClock({ story, words }: Props) {
  const now = useClock(250);
  const { timer, toggle, reset } = useTimer(story);
  const date = new Date(now);
  const time = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
  const spoken = elapsed(timer, now);
  return (
    <div className="desk__times">
      <p className="desk__time">
        <span className="desk__time-name">{words.clock}</span> <time>{time}</time>
      </p>
      <p className="desk__time">
        <span className="desk__time-name">{words.timer}</span>{" "}
        <span role="timer" className="desk__timer" data-running={timer.startedAt === null ? undefined : ""}>
          {formatElapsed(spoken)}
        </span>
      </p>
      <button type="button" className="button" onClick={toggle}>
        {timer.startedAt === null ? words.start : words.pause}
      </button>
      <button type="button" className="button" disabled={spoken === 0} onClick={reset}>
        {words.reset}
      </button>
    </div>
  );
}
