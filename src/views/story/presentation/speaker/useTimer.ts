import { useState } from "react";
import { channelName } from "../syncMessages";
import { formatTimer, parseTimer, STOPPED, startOrPause, type Timer } from "../timer";

interface StopWatch {
  readonly timer: Timer;
  readonly toggle: () => void;
  readonly reset: () => void;
}

/** The stopwatch of a story. It goes on over a reload of the window, as long as the window lives. */
export function useTimer(story: string): StopWatch {
  const key = `${channelName(story)}:timer`;
  const [timer, setTimer] = useState(() => read(key) ?? STOPPED);
  const keep = (next: Timer) => {
    setTimer(next);
    try {
      sessionStorage.setItem(key, formatTimer(next));
    } catch {
      // Without storage the stopwatch starts anew with the window.
    }
  };
  return {
    timer,
    toggle: () => keep(startOrPause(timer, Date.now())),
    reset: () => keep(STOPPED),
  };
}

function read(key: string): Timer | null {
  try {
    return parseTimer(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}
