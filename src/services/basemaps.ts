import type { BasemapId } from "../domain/viewState";

/** The ground drawn from the outlines that come with the page. */
interface EmbeddedBasemap {
  readonly id: BasemapId;
  readonly kind: "embedded";
  readonly online: false;
  /** Plain text: it is never read as HTML. */
  readonly attribution: string;
}

/** Tiles of pictures fetched from another site, only once the reader asks for them. */
export interface RasterBasemap {
  readonly id: BasemapId;
  readonly kind: "raster";
  readonly online: true;
  readonly attribution: string;
  /** Address of a tile, with `{z}`, `{x}` and `{y}`. */
  readonly tiles: string;
  /** What the page's content security policy must let it connect to. */
  readonly origin: string;
  /** Pixels of the side of a tile. */
  readonly tileSize: number;
  readonly maxZoom: number;
  /** Milliseconds without any tile after which the service counts as unreachable. */
  readonly timeout: number;
}

export type Basemap = EmbeddedBasemap | RasterBasemap;

/** WMTS of the Géoplateforme (IGN), the "Plan IGN v2" layer; no key, no stated rate limit. */
const PLAN_IGN =
  "https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0" +
  "&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2&STYLE=normal&TILEMATRIXSET=PM&FORMAT=image/png" +
  "&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}";

/** The basemaps of the atlas; their names in the reader's language are `map.basemapName`. */
const SPECS: readonly Basemap[] = [
  { id: "sobre", kind: "embedded", online: false, attribution: "Natural Earth" },
  {
    id: "ign-plan",
    kind: "raster",
    online: true,
    attribution: "© IGN, Plan IGN v2",
    tiles: PLAN_IGN,
    origin: originOf(PLAN_IGN),
    tileSize: 256,
    maxZoom: 18,
    timeout: 8000,
  },
];

/**
 * The basemap of an id; every id of `BASEMAPS` has one.
 *
 * @param tiles replaces the address of the tiles of a raster basemap (a mirror, a local server)
 */
export function basemap(id: BasemapId, tiles?: string): Basemap {
  const spec = SPECS.find((each) => each.id === id) ?? (SPECS[0] as Basemap);
  if (spec.kind === "embedded" || tiles === undefined) return spec;
  return { ...spec, tiles, origin: originOf(tiles) };
}

/** Scheme and host of an address. */
function originOf(address: string): string {
  return /^[a-z]+:\/\/[^/]+/i.exec(address)?.[0] ?? "";
}
