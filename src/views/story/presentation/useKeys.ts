import { useEffect, useRef } from "react";
import { focusOf } from "./focusOf";
import { type Command, commandOf } from "./keyCommand";

/** Obeys the keys of the keyboard and of the clicker, but for those that what has the focus keeps. */
export function useKeys(obey: (command: Command | "print") => void): void {
  const latest = useRef(obey);
  useEffect(() => {
    latest.current = obey;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      // The browser's own command prints at once what is there: ours prepares the pages first.
      const isPrint = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "p";
      const command = isPrint ? "print" : commandOf(event, focusOf(event.target));
      if (command === null) return;
      event.preventDefault();
      latest.current(command);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
