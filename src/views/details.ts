import { useCallback, useEffect, useRef, useState } from "react";
import type { Atlas } from "../domain/facts";
import { whenIdle } from "./whenIdle";

/** The details of the facts, on their way or not. */
export type Details =
  | { readonly status: "loading" }
  | { readonly status: "failed" }
  | { readonly status: "ready"; readonly atlas: Atlas };

/**
 * Loads the details once, when `isWanted` first holds, else when the page is idle.
 * `retry` asks again after a failure.
 */
export function useDetails(
  load: () => Promise<Atlas>,
  isWanted: boolean,
): { readonly details: Details; readonly retry: () => void } {
  const [details, setDetails] = useState<Details>({ status: "loading" });
  const asked = useRef(false);

  const ask = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    setDetails({ status: "loading" });
    load().then(
      (atlas) => setDetails({ status: "ready", atlas }),
      () => {
        asked.current = false;
        setDetails({ status: "failed" });
      },
    );
  }, [load]);

  useEffect(() => {
    // Once wanted, a failure is told and waits for `retry`: an idle moment must not ask again behind it.
    if (isWanted) return ask();
    return whenIdle(ask, 5000);
  }, [isWanted, ask]);
  return { details, retry: ask };
}
