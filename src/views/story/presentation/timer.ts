/** A stopwatch as data. Times are milliseconds of the same clock. */
export interface Timer {
  /** When it was last started; `null` while it is stopped. */
  readonly startedAt: number | null;
  /** What had run before that. */
  readonly before: number;
}

export const STOPPED: Timer = { startedAt: null, before: 0 };

export function elapsed({ startedAt, before }: Timer, now: number): number {
  return before + (startedAt === null ? 0 : Math.max(0, now - startedAt));
}

/** Starts a stopped timer where it stood, and stops one that runs. */
export function startOrPause(timer: Timer, now: number): Timer {
  return timer.startedAt === null
    ? { startedAt: now, before: timer.before }
    : { startedAt: null, before: elapsed(timer, now) };
}

/** `4:05`, `1:02:09`. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return [...(hours > 0 ? [hours, two(minutes)] : [minutes]), two(seconds % 60)].join(":");
}

/** Reads a timer that was kept as text; `null` when it is none. */
export function parseTimer(text: string | null): Timer | null {
  const [, started = "", before = ""] = /^(\d{0,15})\/(\d{1,15})$/.exec(text ?? "") ?? [];
  if (before === "") return null;
  return { startedAt: started === "" ? null : Number(started), before: Number(before) };
}

export function formatTimer({ startedAt, before }: Timer): string {
  return `${startedAt === null ? "" : Math.round(startedAt)}/${Math.round(before)}`;
}
