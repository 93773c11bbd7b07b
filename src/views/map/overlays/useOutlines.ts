import { useEffect, useState } from "react";
import nationalUrl from "../../../../data/geo/departements-national.topo.json?url";
import type { DepartementsTopology } from "../../../geo/topology";

/** Outlines of the départements, or why there are none yet. */
export type Outlines = DepartementsTopology | "loading" | "failed";

/**
 * The light outlines of the départements (25 kB), fetched once the first view that needs them is shown;
 * the browser keeps the file. After a failure they are asked for again when the network is back.
 */
export function useOutlines(): Outlines {
  const [outlines, setOutlines] = useState<Outlines>("loading");
  useEffect(() => {
    const unmounted = new AbortController();
    const { signal } = unmounted;
    const load = () =>
      fetchOutlines(signal).then(setOutlines, () => {
        if (signal.aborted) return;
        setOutlines("failed");
        window.addEventListener("online", load, { once: true, signal });
      });
    void load();
    return () => unmounted.abort();
  }, []);
  return outlines;
}

/** The file is built with the page, so its shape is trusted. */
async function fetchOutlines(signal: AbortSignal): Promise<DepartementsTopology> {
  const response = await fetch(nationalUrl, { signal });
  if (!response.ok) throw new Error(`${nationalUrl}: HTTP ${response.status}`);
  return response.json();
}
