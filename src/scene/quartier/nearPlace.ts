import type { Core, LonLat } from "../../domain/facts";
import { type Near, nearestLabelled } from "../../geo/nearestLabelled";
import { labelledIn } from "./communeAnswer";

const MOST = 3;

/** Where distances are counted from. */
export interface Origin {
  readonly lonLat: LonLat;
  /** The middle of the commune, an address the reader chose, or what the device says. */
  readonly kind: "commune" | "address" | "device";
}

/**
 * How far the nearest labels are: from a point, or, where none is known, which ones the département has.
 * No distance is ever made up.
 */
export type NearPlace =
  | { readonly kind: "distances"; readonly origin: Origin; readonly near: readonly Near[] }
  | { readonly kind: "departement"; readonly ids: readonly string[] };

/** @param except ids told already: those of the commune itself */
export function nearPlace(
  core: Core,
  origin: Origin | null,
  departement: string,
  except: readonly string[] = [],
): NearPlace {
  if (origin !== null) {
    return { kind: "distances", origin, near: nearestLabelled(origin.lonLat, core, { most: MOST, except }) };
  }
  const ids = labelledIn(core, departement).map(({ id }) => id);
  return { kind: "departement", ids: ids.filter((id) => !except.includes(id)) };
}
