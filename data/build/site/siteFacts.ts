import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { neighbors } from "topojson-client";
import type { Dataset } from "../../../src/dataset/link";
import type { CoreTerritory, Departement, Region } from "../../../src/domain/facts";
import { type Filters, NO_FILTERS } from "../../../src/domain/filters";
import { codeOf, type DepartementsTopology } from "../../../src/geo/topology";
import { fr } from "../../../src/i18n/fr";
import { frAudiences } from "../../../src/i18n/fr/audiences";
import { frPages } from "../../../src/i18n/fr/pages";
import { site } from "../../../src/i18n/fr/site";
import { isCollectivity } from "../../../src/query/coveragePlaces";
import type { Result } from "../../../src/query/result";
import { type Prepared, prepare, runQuery } from "../../../src/query/runQuery";
import { frenchOrder } from "../../../src/scene/frenchOrder";
import { sortTerritories } from "../../../src/scene/order";
import type { SiteWords } from "../../../src/views/site/siteWords";

export const WORDS: SiteWords = { ...fr, ...frPages, ...frAudiences, site };

/** What the static pages are made from, laid out once for all of them. */
export interface SiteFacts extends Pick<Dataset, "core" | "atlas"> {
  readonly prepared: Prepared;
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  /** Every territory, académies and ended labels included, in the order of names. */
  readonly byName: readonly CoreTerritory[];
  /** Every département, and every overseas collectivity, in the order of their codes. */
  readonly departements: readonly Departement[];
  readonly departement: ReadonlyMap<string, Departement>;
  /** In the order of names. */
  readonly regions: readonly Region[];
  /** For maps of all of France, and for those of a few départements, which show foreign land too. */
  readonly outlines: DepartementsTopology;
  readonly closeOutlines: DepartementsTopology;
  /** Codes of those that have an outline. */
  readonly outlined: ReadonlySet<string>;
  /** Codes of the départements that share a border with one. */
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
  /** The result of the atlas under filters. */
  readonly ask: (filters: Partial<Filters>) => Result;
}

/** Lays out a dataset for the static pages. */
export function siteFacts(dataset: Pick<Dataset, "core" | "atlas">): SiteFacts {
  const { core, atlas } = dataset;
  const outlines = readOutlines("national");
  const prepared = prepare(core);
  const territories = new Map(core.territories.map((territory) => [territory.id, territory]));
  const ids = core.territories.map(({ id }) => id);
  const departements = [...atlas.allDepartements].sort((a, b) => (a.code < b.code ? -1 : 1));
  const order = frenchOrder();
  return {
    ...dataset,
    prepared,
    territories,
    byName: sortTerritories(core, ids, null).flatMap((id) => territories.get(id) ?? []),
    departements,
    departement: new Map(departements.map((each) => [each.code, each])),
    regions: [...atlas.allRegions].sort((a, b) => order(a.name, b.name)),
    outlines,
    closeOutlines: readOutlines("detail"),
    outlined: new Set(outlines.objects.departements.geometries.map(codeOf)),
    neighbours: borders(outlines),
    ask: (filters) => runQuery(prepared, { ...NO_FILTERS, ...filters }),
  };
}

/** Whether the tables of the State count it apart from the départements. */
export function isApart({ code }: Departement): boolean {
  return isCollectivity({ departements: [code] });
}

function readOutlines(scale: "national" | "detail"): DepartementsTopology {
  const file = new URL(`../../geo/departements-${scale}.topo.json`, import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(file), "utf8"));
}

/** Two départements are neighbours when their outlines share a line. */
function borders(outlines: DepartementsTopology): ReadonlyMap<string, readonly string[]> {
  const { geometries } = outlines.objects.departements;
  const codes = geometries.map(codeOf);
  const found = neighbors(geometries);
  return new Map(
    codes.map((code, rank) => [code, (found[rank] ?? []).map((other) => codes[other] ?? "").sort()]),
  );
}
