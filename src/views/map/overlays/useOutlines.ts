import { useEffect, useState } from "react";
import nationalUrl from "../../../../data/geo/departements-national.topo.json?url";
import type { DepartementsTopology } from "../../../geo/topology";

/** Outlines of the départements, or why there are none yet. */
export type Outlines = DepartementsTopology | "loading" | "failed";

/**
 * The outlines of the départements, by default the light ones (25 kB), fetched once the first view that
 * needs them is shown; the browser keeps the file. After a failure they are asked for again when the
 * network is back.
 */
export function useOutlines(url: string = nationalUrl): Outlines {
  const [outlines, setOutlines] = useState<Outlines>("loading");
  useEffect(() => {
    const unmounted = new AbortController();
    const { signal } = unmounted;
    const load = () =>
      fetchOutlines(url, signal).then(setOutlines, () => {
        if (signal.aborted) return;
        setOutlines("failed");
        window.addEventListener("online", load, { once: true, signal });
      });
    void load();
    return () => unmounted.abort();
  }, [url]);
  return outlines;
}

/** The file is built with the page, so its shape is trusted. */
async function fetchOutlines(url: string, signal: AbortSignal): Promise<DepartementsTopology> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return response.json();
}
