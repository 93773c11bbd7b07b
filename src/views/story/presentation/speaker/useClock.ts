import { useEffect, useState } from "react";

/** The time of day, in milliseconds of the system's clock, told again every `step` milliseconds. */
export function useClock(step: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), step);
    return () => window.clearInterval(timer);
  }, [step]);
  return now;
}
