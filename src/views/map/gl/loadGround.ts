import detailUrl from "../../../../data/geo/departements-detail.topo.json?url";
import nationalUrl from "../../../../data/geo/departements-national.topo.json?url";
import neighboursUrl from "../../../../data/geo/neighbours.topo.json?url";
import type { DepartementsTopology, DetailTopology, NeighboursTopology } from "../../../geo/topology";
import { buildGround, type Ground } from "./ground";

/** Zoom from which the national outlines look coarse. */
export const DETAIL_ZOOM = 6.6;

/**
 * The light outlines (25 kB) that the map starts with: with the detailed ones, taking over at the
 * national scale would weigh more than the budget of CONTRACT allows.
 *
 * @throws when a file cannot be fetched, or when `signal` aborts
 */
export async function loadNationalGround(signal: AbortSignal): Promise<Ground> {
  const [departements, neighbours] = await Promise.all([
    fetchJson<DepartementsTopology>(nationalUrl, signal),
    fetchJson<NeighboursTopology>(neighboursUrl, signal),
  ]);
  return buildGround({ departements, neighbours });
}

/** The outlines of close views (120 kB). Throws as above. */
export async function loadDetailedGround(signal: AbortSignal): Promise<Ground> {
  const topology = await fetchJson<DetailTopology>(detailUrl, signal);
  return buildGround({ departements: topology, neighbours: topology });
}

/** The files are built with the page, so their shape is trusted. */
async function fetchJson<T>(url: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return response.json();
}
