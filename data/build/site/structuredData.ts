import type { CoreTerritory, LonLat, Source } from "../../../src/domain/facts";
import { webAddress } from "../../../src/scene/sheetReferences";
import type { Crumb } from "../../../src/views/site/PageFrame";
import type { SiteFacts } from "./siteFacts";

/** A node of a JSON-LD graph in the vocabulary of schema.org. */
export type JsonLdNode = { readonly "@type": string } & Readonly<Record<string, unknown>>;

/** Licence of the facts: the page of its official text. */
export const LICENCE_URL = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";

interface PageNode {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly crumbs: readonly Crumb[];
  readonly about: JsonLdNode | null;
  readonly sources: readonly JsonLdNode[];
}

/** What every node of a page needs from the site. */
export interface SiteIdentity {
  readonly name: string;
  /** `null` when the address of the site is not known: nothing that needs one is then said. */
  readonly url: string | null;
  /** ISO date of the facts. */
  readonly factsDate: string;
}

/** The graph of a page: the page, what it is about, and where it stands in the site. */
export function pageGraph(page: PageNode, { name, url, factsDate }: SiteIdentity): JsonLdNode[] {
  const address = (path: string) => (url === null ? {} : { url: new URL(path, url).href });
  const node: JsonLdNode = {
    "@type": "WebPage",
    name: page.title,
    description: page.description,
    ...address(page.path),
    inLanguage: "fr",
    dateModified: factsDate,
    license: LICENCE_URL,
    isPartOf: { "@type": "WebSite", name, ...address("") },
    ...(page.about === null ? {} : { about: page.about }),
    ...(page.sources.length === 0 ? {} : { isBasedOn: page.sources }),
  };
  if (page.crumbs.length === 0) return [node];
  const trail: JsonLdNode = {
    "@type": "BreadcrumbList",
    itemListElement: page.crumbs.map((crumb, rank) => ({
      "@type": "ListItem",
      position: rank + 1,
      name: crumb.name,
      ...(url === null ? {} : { item: new URL(crumb.path, url).href }),
    })),
  };
  return [node, trail];
}

/** The sources that have a title and an address; the others are cited by the page alone. */
export function sourceNodes(sources: readonly Source[]): readonly JsonLdNode[] {
  return sources.flatMap(({ title, publisher, date, url }) => {
    const address = webAddress(url);
    if (title === null || address === null) return [];
    return [
      {
        "@type": "CreativeWork",
        name: title,
        url: address,
        ...(publisher === null ? {} : { publisher: { "@type": "Organization", name: publisher } }),
        ...(date === null ? {} : { datePublished: date }),
      },
    ];
  });
}

/** A département, in its région when it has one. */
export function departementNode(facts: SiteFacts, code: string): JsonLdNode | null {
  const departement = facts.departement.get(code);
  if (departement === undefined) return null;
  const region = facts.regions.find((each) => each.code === departement.region);
  return {
    "@type": "AdministrativeArea",
    name: departement.name,
    identifier: code,
    containedInPlace:
      region === undefined || region.name === departement.name
        ? country()
        : { ...areaNode(region), containedInPlace: country() },
  };
}

/**
 * A territory as a place. It has coordinates only where its own point is known: the point of its commune
 * is given to that commune, and the middle of several places to nothing.
 */
export function territoryNode(facts: SiteFacts, territory: CoreTerritory): JsonLdNode {
  const isArea = territory.type === "commune" || territory.type === "academie";
  const holder = holderOf(facts, territory);
  return {
    "@type": isArea ? "AdministrativeArea" : "Place",
    name: territory.name,
    ...(territory.otherNames.length === 0 ? {} : { alternateName: territory.otherNames }),
    ...(hasOwnPoint(facts, territory) ? { geo: pointNode(territory.position) } : {}),
    ...(holder === null ? {} : { containedInPlace: holder }),
  };
}

/** A commune at its point, or a territory in the middle of one priority neighbourhood. */
function hasOwnPoint({ atlas }: SiteFacts, { id, type, precision }: CoreTerritory): boolean {
  if (type === "commune") return precision === "commune";
  const source = atlas.territories.find((each) => each.id === id)?.positionSource ?? "";
  return precision === "quartier" && source.match(/\bQP\d\w+/g)?.length === 1;
}

/** The smallest area known to hold the whole territory. */
function holderOf(facts: SiteFacts, territory: CoreTerritory): JsonLdNode | null {
  const [departement, ...otherDepartements] = territory.departements;
  if (departement === undefined) return null;
  if (otherDepartements.length > 0) {
    const [code, ...others] = territory.regions;
    const region = facts.regions.find((each) => each.code === code);
    return region === undefined || others.length > 0
      ? country()
      : { ...areaNode(region), containedInPlace: country() };
  }
  const area = departementNode(facts, departement);
  const [code, ...otherCommunes] = territory.communes;
  const commune = facts.core.communes.find((each) => each.code === code);
  if (commune === undefined || otherCommunes.length > 0 || territory.type === "commune") return area;
  return {
    "@type": "City",
    name: commune.name,
    identifier: commune.code,
    ...(territory.precision === "commune" ? { geo: pointNode(territory.position) } : {}),
    ...(area === null ? {} : { containedInPlace: area }),
  };
}

const country = (): JsonLdNode => ({ "@type": "Country", name: "France", identifier: "FR" });

const areaNode = ({ code, name }: { readonly code: string; readonly name: string }): JsonLdNode => ({
  "@type": "AdministrativeArea",
  name,
  identifier: code,
});

const pointNode = ([longitude, latitude]: LonLat): JsonLdNode => ({
  "@type": "GeoCoordinates",
  latitude,
  longitude,
});

/**
 * The graph as the content of `<script type="application/ld+json">`. Nothing in it can close the element
 * or open a comment.
 */
export function jsonLdText(graph: readonly JsonLdNode[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
