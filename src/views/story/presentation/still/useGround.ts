import { useEffect, useState } from "react";
import type { Ground } from "../../../map/gl/ground";
import { DETAIL_ZOOM, loadDetailedGround, loadNationalGround } from "../../../map/gl/loadGround";

/** Files of the site, the same while the page lives. */
const kept = new Map<boolean, Ground>();

const isFine = (zoom: number) => zoom >= DETAIL_ZOOM;

/** Fetches the ground that a zoom asks for, and keeps it. Throws when it cannot be fetched. */
export async function loadGround(zoom: number, signal: AbortSignal): Promise<Ground> {
  const fine = isFine(zoom);
  const known = kept.get(fine);
  if (known !== undefined) return known;
  const ground = await (fine ? loadDetailedGround : loadNationalGround)(signal);
  kept.set(fine, ground);
  return ground;
}

/** The ground of a close view, as fine as its zoom asks; `null` while it is on its way, or when it did not come. */
export function useGround(zoom: number): Ground | null {
  const [, setLoaded] = useState<Ground | null>(null);
  useEffect(() => {
    const unmounted = new AbortController();
    loadGround(zoom, unmounted.signal).then(setLoaded, () => undefined);
    return () => unmounted.abort();
  }, [zoom]);
  return kept.get(isFine(zoom)) ?? null;
}
