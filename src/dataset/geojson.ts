import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from "geojson";
import type { Atlas, Core, CoreTerritory, TerritoryDetails } from "../domain/facts";
import type { Dataset } from "./link";
import { recordedOf } from "./recorded";

/**
 * Properties of a feature of `territoires.geojson`: flat, for any mapping tool. `null` means that no
 * source says it. Lists are joined by `|`, as in the tables.
 */
export interface TerritoryProperties {
  readonly id: string;
  readonly nom: string;
  readonly autres_noms: string | null;
  readonly type: string;
  /** Year of the labelling wave. */
  readonly vague: number | null;
  readonly debut: string | null;
  readonly fin: string | null;
  /** Ids of the territories that took its place. */
  readonly remplace_par: string | null;
  /** INSEE codes. */
  readonly communes: string | null;
  readonly communes_noms: string | null;
  readonly departements: string | null;
  readonly regions: string | null;
  /** Names. */
  readonly academies: string | null;
  readonly quartiers: string | null;
  /** Ids of the declared themes and of those of the recorded partnerships. */
  readonly themes: string | null;
  /** Recorded partnerships; `null` when none is: unknown is not 0. */
  readonly partenariats: number | null;
  /** Euros a year. */
  readonly dotation_annuelle_comparable_eur: number | null;
  /** `annuel` or `enveloppe` (divided by its years). */
  readonly dotation_methode: string | null;
  readonly habitants: number | null;
  /** What the point is, see the schema of `territoires`. */
  readonly precision: string;
  readonly position_source: string | null;
  /** Ids of `sources.csv`. */
  readonly sources: string | null;
}

type TerritoryFeature = Feature<Point | Polygon | MultiPolygon, TerritoryProperties>;

/**
 * `territoires.geojson` (RFC 7946, WGS 84): a point for each territory; for an académie, the union of
 * its départements as `areaOutline` gives it (right-hand rule, 5 decimals), or its point without one.
 */
export function toGeoJson(
  dataset: Dataset,
  areaOutline: (departements: readonly string[]) => Polygon | MultiPolygon | null,
): FeatureCollection<Point | Polygon | MultiPolygon, TerritoryProperties> {
  const { core, atlas } = dataset;
  const details = new Map(atlas.territories.map((each) => [each.id, each]));
  const { themes, partnerships } = recordedOf(core);
  const themeOrder = core.themes.map((theme) => theme.id);
  const features = core.territories.map((territory): TerritoryFeature => {
    const area = territory.type === "academie" ? areaOutline(territory.departements) : null;
    return {
      type: "Feature",
      id: territory.id,
      geometry: area ?? { type: "Point", coordinates: [...territory.position] },
      properties: propertiesOf(territory, details.get(territory.id), core, {
        themes: themeOrder.filter((theme) => themes.get(territory.id)?.has(theme)),
        partnerships: partnerships.get(territory.id) ?? null,
        quartiers: quartiersOf(territory.id, details.get(territory.id), atlas),
      }),
    };
  });
  return { type: "FeatureCollection", features };
}

function propertiesOf(
  territory: CoreTerritory,
  details: TerritoryDetails | undefined,
  core: Core,
  known: {
    readonly themes: readonly string[];
    readonly partnerships: number | null;
    readonly quartiers: readonly string[];
  },
): TerritoryProperties {
  const communeName = new Map(core.communes.map(({ code, name }) => [code, name]));
  const academieName = new Map(core.academies.map(({ slug, name }) => [slug, name]));
  return {
    id: territory.id,
    nom: territory.name,
    autres_noms: joined(territory.otherNames),
    type: territory.type,
    vague: territory.wave,
    debut: territory.start,
    fin: territory.end,
    remplace_par: joined(territory.replacedBy),
    communes: joined(territory.communes),
    communes_noms: joined(territory.communes.map((code) => communeName.get(code) ?? code)),
    departements: joined(territory.departements),
    regions: joined(territory.regions),
    academies: joined(territory.academies.map((slug) => academieName.get(slug) ?? slug)),
    quartiers: joined(known.quartiers),
    themes: joined(known.themes),
    partenariats: known.partnerships,
    dotation_annuelle_comparable_eur: territory.grant?.amount ?? null,
    dotation_methode: territory.grant?.method ?? null,
    habitants: territory.residents?.value ?? null,
    precision: territory.precision,
    position_source: details?.positionSource ?? null,
    sources: joined(details?.sources ?? []),
  };
}

/** Names as sources give them, then official names of QPVs; `core` keeps fewer of them, for search. */
function quartiersOf(id: string, details: TerritoryDetails | undefined, atlas: Atlas): string[] {
  const official = atlas.qpvs.filter((qpv) => qpv.territory === id).map((qpv) => qpv.name);
  return [...new Set([...(details?.quartiers ?? []), ...official])];
}

function joined(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join("|");
}
