import { cleanText } from "../dataset/cleanText";
import { fail, type Outcome, succeed } from "../dataset/outcome";
import type { LonLat } from "../domain/facts";

/** The geocoding service of the IGN (Géoplateforme): no key, addresses of France. */
export const GEOCODER_BASE = "https://data.geopf.fr/geocodage";
const TIMEOUT = 8000;
const MOST_RESULTS = 5;
/** Characters of a label that are shown; addresses are far shorter. */
const LONGEST_LABEL = 200;

/** Why the service gave no answer; each is told in its own words. */
export type GeocoderFailure =
  | { readonly kind: "network" | "timeout" | "unreadable" | "superseded" }
  | { readonly kind: "refused"; readonly status: number }
  /** Asked too often. `seconds`: how long the service asks to wait, when it says so. */
  | { readonly kind: "busy"; readonly seconds: number | null };

/** A place the service knows. */
export interface FoundPlace {
  /** « 12 Rue de la République 42000 Saint-Étienne » */
  readonly label: string;
  /** INSEE code of the commune, or of the arrondissement in Paris, Lyon and Marseille. */
  readonly commune: string;
  readonly lonLat: LonLat;
}

export interface Geocoder {
  /** Places that answer a typed text, the likeliest first; empty when none does. */
  readonly search: (text: string) => Promise<Outcome<readonly FoundPlace[], GeocoderFailure>>;
  /** The point of a commune, asked by its name within its code. */
  readonly commune: (name: string, code: string) => Promise<Outcome<readonly FoundPlace[], GeocoderFailure>>;
  /** Places at a position, the nearest first. */
  readonly reverse: (lonLat: LonLat) => Promise<Outcome<readonly FoundPlace[], GeocoderFailure>>;
  /** Gives up the request under way, which then ends as superseded. */
  readonly stop: () => void;
}

/**
 * Makes a client that has one request under way at most: a new one gives the last up. Nothing is sent
 * before a method is called.
 * @param options.base address of the service without final slash; `options.timeout` milliseconds
 */
export function createGeocoder(
  options: { readonly base?: string; readonly timeout?: number } = {},
): Geocoder {
  const { base = GEOCODER_BASE, timeout = TIMEOUT } = options;
  let underWay: AbortController | null = null;

  async function ask(path: string, parameters: Record<string, string>) {
    underWay?.abort();
    const own = new AbortController();
    underWay = own;
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      own.abort();
    }, timeout);
    try {
      const response = await fetch(`${base}/${path}?${new URLSearchParams(parameters)}`, {
        signal: own.signal,
        credentials: "omit",
        referrerPolicy: "no-referrer",
      });
      return await readResponse(response);
    } catch {
      if (isLate) return fail({ kind: "timeout" } as const);
      return fail({ kind: own.signal.aborted ? "superseded" : "network" } as const);
    } finally {
      clearTimeout(timer);
      if (underWay === own) underWay = null;
    }
  }

  return {
    search: (text) => ask("search", { q: text, index: "address", limit: String(MOST_RESULTS) }),
    commune: (name, code) =>
      ask("search", { q: name, index: "address", type: "municipality", citycode: code, limit: "1" }),
    reverse: ([lon, lat]) =>
      ask("reverse", { lon: String(lon), lat: String(lat), index: "address", limit: "1" }),
    stop: () => underWay?.abort(),
  };
}

/** Rejects only when the body could not be received to its end. */
async function readResponse(response: Response): Promise<Outcome<readonly FoundPlace[], GeocoderFailure>> {
  if (response.status === 429) return fail({ kind: "busy", seconds: secondsOf(response) });
  if (!response.ok) return fail({ kind: "refused", status: response.status });
  const places = readPlaces(parsed(await response.text()));
  return places === null ? fail({ kind: "unreadable" }) : succeed(places);
}

function secondsOf(response: Response): number | null {
  const text = response.headers.get("retry-after") ?? "";
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}

/** `undefined` when the text is no JSON: a page of the network's own, for instance. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The places of a GeoJSON answer; `null` when it is not of the documented shape. */
function readPlaces(json: unknown): readonly FoundPlace[] | null {
  const { features } = (json ?? {}) as { readonly features?: unknown };
  if (!Array.isArray(features)) return null;
  const places = features.slice(0, MOST_RESULTS).map(readPlace);
  return places.every((place) => place !== null) ? places : null;
}

function readPlace(feature: unknown): FoundPlace | null {
  const { geometry, properties } = (feature ?? {}) as {
    readonly geometry?: { readonly coordinates?: unknown } | null;
    readonly properties?: { readonly label?: unknown; readonly citycode?: unknown } | null;
  };
  const [lon, lat] = Array.isArray(geometry?.coordinates) ? (geometry.coordinates as unknown[]) : [];
  const { label, citycode } = properties ?? {};
  if (typeof lon !== "number" || typeof lat !== "number") return null;
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) return null;
  if (typeof label !== "string" || typeof citycode !== "string") return null;
  if (!/^(?:\d{2}|2[AB])\d{3}$/.test(citycode)) return null;
  return { label: cleanText(label.slice(0, LONGEST_LABEL)), commune: citycode, lonLat: [lon, lat] };
}
