import { useCallback, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { takePrintRequest } from "./printRequest";

interface Printing {
  /** Whether the pages for paper are there, or on their way. */
  readonly isOn: boolean;
  /** Whether the browser itself was asked to print: it waits for nothing. */
  readonly isDirect: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Follows what is asked of the printer: by the button, all pages are prepared first; by the browser's own
 * command, they are drawn at once with what is there.
 */
export function usePrinting(): Printing {
  const [state, setState] = useState<"off" | "prepared" | "direct">("off");
  const start = useCallback(() => setState("prepared"), []);
  const stop = useCallback(() => setState("off"), []);
  useEffect(() => {
    if (takePrintRequest()) setState("prepared");
  }, []);
  useEffect(() => {
    const before = () => flushSync(() => setState((now) => (now === "off" ? "direct" : now)));
    const after = () => setState("off");
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return { isOn: state !== "off", isDirect: state === "direct", start, stop };
}
