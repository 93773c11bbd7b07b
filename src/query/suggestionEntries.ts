import { countsByDefault } from "../domain/counting";
import {
  type Core,
  type CorePartnership,
  type CoreTerritory,
  type Departement,
  isPartnership,
} from "../domain/facts";
import type { ListFacet } from "../domain/filters";
import { fold } from "./normalise";

/** Kinds of suggestion, in the order in which equally good groups are shown. */
export const SUGGESTION_KINDS = [
  "territoire",
  "commune",
  "quartier",
  "departement",
  "region",
  "academie",
  "codePostal",
  "partenaire",
  "theme",
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** Facets that a suggestion can set. */
type SuggestedFacet = Extract<ListFacet, "departement" | "region" | "academie" | "partenaire" | "theme">;

/** What choosing a suggestion does. */
export type SuggestionAction =
  | { readonly type: "open"; readonly territory: string }
  | { readonly type: "place"; readonly commune: string }
  | {
      readonly type: "option";
      readonly facet: SuggestedFacet;
      readonly value: string;
      /** Only academies answer: their type must be asked for too, or nothing would be shown. */
      readonly withAcademies: boolean;
    };

export interface Suggestion {
  readonly kind: SuggestionKind;
  /** Unique among suggestions: usable as a DOM id and a React key. */
  readonly id: string;
  readonly label: string;
  /** Where it is, as a proper name (`Loire (42)`); `null` when the label says it all. */
  readonly detail: string | null;
  /** Territories that it leads to when no other filter is set. */
  readonly territories: number;
  readonly action: SuggestionAction;
}

export interface SuggestionEntry extends Suggestion {
  /** Texts under which it is found; the label first. */
  readonly names: readonly string[];
}

/** Everything that can be suggested from a core: never what would lead to an empty map. */
export function suggestionEntries(core: Core): readonly SuggestionEntry[] {
  return [
    ...territoryEntries(core),
    ...placeEntries(core),
    ...areaEntries(core),
    ...partnerEntries(core),
    ...themeEntries(core),
  ].filter(({ territories }) => territories > 0);
}

function territoryEntries(core: Core): readonly SuggestionEntry[] {
  const departements = new Map(core.departements.map((departement) => [departement.code, departement]));
  return core.territories.flatMap((territory) => {
    const action: SuggestionAction = { type: "open", territory: territory.id };
    const where = territory.departements.flatMap((code) => departements.get(code) ?? []);
    const self: SuggestionEntry = {
      kind: "territoire",
      id: `territoire-${territory.id}`,
      label: territory.name,
      detail: where.length === 0 ? null : where.map(named).join(", "),
      territories: 1,
      action,
      names: [territory.name, ...territory.otherNames],
    };
    // A neighbourhood that the territory's name already says would be the same line twice.
    const ownName = ` ${fold(territory.name)} `;
    const quartiers = territory.quartiers
      .filter((quartier) => !ownName.includes(` ${fold(quartier)} `))
      .map(
        (quartier, rank): SuggestionEntry => ({
          kind: "quartier",
          id: `quartier-${territory.id}-${rank}`,
          label: quartier,
          detail: territory.name,
          territories: 1,
          action,
          names: [quartier],
        }),
      );
    return [self, ...quartiers];
  });
}

function placeEntries(core: Core): readonly SuggestionEntry[] {
  const departements = new Map(core.departements.map((departement) => [departement.code, departement]));
  const territories = territoriesBy(core.territories, ({ communes }) => communes);
  return core.communes.flatMap((commune) => {
    const departement = departements.get(commune.departement);
    const shared = {
      detail: departement ? named(departement) : null,
      territories: [...(territories.get(commune.code) ?? [])].filter(countsByDefault).length,
      action: { type: "place", commune: commune.code },
    } as const;
    const postcodes = commune.postcodes.map(
      (postcode): SuggestionEntry => ({
        ...shared,
        kind: "codePostal",
        id: `code-postal-${postcode}-${commune.code}`,
        label: `${postcode} ${commune.name}`,
        names: [postcode],
      }),
    );
    const self: SuggestionEntry = {
      ...shared,
      kind: "commune",
      id: `commune-${commune.code}`,
      label: commune.name,
      names: [commune.name],
    };
    return [self, ...postcodes];
  });
}

function areaEntries(core: Core): readonly SuggestionEntry[] {
  const regionNames = new Map(core.regions.map(({ code, name }) => [code, name]));
  const departements = territoriesBy(core.territories, (territory) => territory.departements);
  const regions = territoriesBy(core.territories, (territory) => territory.regions);
  const academies = territoriesBy(core.territories, (territory) => territory.academies);
  return [
    ...core.departements.map((row) => ({
      ...optionEntry("departement", row.code, named(row), departements.get(row.code)),
      detail: regionNames.get(row.region) ?? null,
      names: [row.name, row.code],
    })),
    ...core.regions.map(({ code, name }) => optionEntry("region", code, name, regions.get(code))),
    ...core.academies.map(({ slug, name }) => optionEntry("academie", slug, name, academies.get(slug))),
  ];
}

function partnerEntries(core: Core): readonly SuggestionEntry[] {
  const territories = territoriesOfPartnerships(core, ({ partners }) => partners);
  return core.partners.map(({ id, name, otherNames }) => ({
    ...optionEntry("partenaire", id, name, territories.get(id)),
    names: [name, ...otherNames],
  }));
}

function themeEntries(core: Core): readonly SuggestionEntry[] {
  const shared = territoriesOfPartnerships(core, ({ themes }) => themes);
  const declared = territoriesBy(core.territories, ({ declaredThemes }) => declaredThemes);
  return core.themes.map(({ id, label }) =>
    optionEntry("theme", id, label, new Set([...(shared.get(id) ?? []), ...(declared.get(id) ?? [])])),
  );
}

type TerritoriesByValue = ReadonlyMap<string, ReadonlySet<CoreTerritory>>;

function territoriesBy(
  territories: readonly CoreTerritory[],
  values: (territory: CoreTerritory) => readonly string[],
): TerritoriesByValue {
  const found = new Map<string, Set<CoreTerritory>>();
  for (const territory of territories) {
    for (const value of values(territory)) found.set(value, (found.get(value) ?? new Set()).add(territory));
  }
  return found;
}

function territoriesOfPartnerships(
  core: Core,
  values: (partnership: CorePartnership) => readonly string[],
): TerritoriesByValue {
  const valuesOf = new Map<string, string[]>();
  for (const partnership of core.partnerships.filter(isPartnership)) {
    for (const id of partnership.territories) {
      valuesOf.set(id, [...(valuesOf.get(id) ?? []), ...values(partnership)]);
    }
  }
  return territoriesBy(core.territories, ({ id }) => valuesOf.get(id) ?? []);
}

function optionEntry(
  facet: SuggestedFacet,
  value: string,
  label: string,
  found: ReadonlySet<CoreTerritory> = new Set(),
): SuggestionEntry {
  const shown = [...found].filter(countsByDefault).length;
  const academies = [...found].filter(({ type }) => type === "academie").length;
  const withAcademies = shown === 0 && academies > 0;
  return {
    kind: facet,
    id: `${facet}-${value}`,
    label,
    detail: null,
    territories: withAcademies ? academies : shown,
    action: { type: "option", facet, value, withAcademies },
    names: [label],
  };
}

function named({ name, code }: Departement): string {
  return `${name} (${code})`;
}
