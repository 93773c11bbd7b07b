import type {
  Atlas,
  Commune,
  Core,
  LonLat,
  Partner,
  Partnership,
  PlacePosition,
  Theme,
  ThemeFamily,
} from "../domain/facts";
import { PARTNER_NATURES } from "../domain/vocabulary";
import type { AreaCentre } from "./checkTerritories";
import type { Hierarchy } from "./hierarchy";
import {
  linkBudget,
  linkDisagreement,
  linkIndicator,
  linkNameList,
  linkPartnership,
  linkProgrammeFact,
  linkQpv,
  linkQuestion,
  linkSource,
  linkTerritoryDetails,
} from "./linkDetails";
import { linkTerritory } from "./linkTerritory";
import { distinctList, requiredChoice, requiredText } from "./readRow";
import { budgetId, partnershipId } from "./rowIds";
import { slugOf } from "./slug";
import type { Row, Table } from "./table";
import { readAcademies } from "./territoryPlace";
import { touchedPlaces } from "./touchedPlaces";

/** The two stages of the facts, linked and immutable. */
export interface Dataset {
  readonly core: Core;
  readonly atlas: Atlas;
}

export interface LinkOptions {
  readonly hierarchy: Hierarchy;
  /** Middle of the union of départements: the point of an académie. */
  readonly areaCentre: AreaCentre;
  /** ISO date at which the facts were compiled. */
  readonly factsDate: string;
  /** The point of a commune, by INSEE code; `null` when it is not known. */
  readonly communePosition: (code: string) => LonLat | null;
}

/** Links tables that `checkDataset` found without error. Orders are those of the tables. */
export function linkDataset(tables: ReadonlyMap<string, Table>, options: LinkOptions): Dataset {
  const { hierarchy } = options;
  const rowsOf = (name: string): readonly Row[] => tables.get(name)?.rows ?? [];
  const partners = rowsOf("partenaires").map(linkPartner);
  const partnerships = rowsOf("partenariats").map((row, rank) => linkPartnership(row, partnershipId(rank)));
  const budgetIds = new Map(rowsOf("budgets").map((row, rank) => [requiredText(row, "id"), budgetId(rank)]));
  const budgets = rowsOf("budgets").map((row, rank) => linkBudget(row, budgetId(rank), budgetIds));
  const indicators = rowsOf("indicateurs").map(linkIndicator);
  const qpvs = rowsOf("qpv").map(linkQpv);
  const academies = readAcademies(tables.get("academies"));
  const around = {
    hierarchy,
    academies,
    areaCentre: options.areaCentre,
    budgets,
    indicators,
    qpvs,
    partnerNatures: new Map(partners.map((partner) => [partner.id, partner.nature])),
  };
  const territories = rowsOf("territoires").map((row) => linkTerritory(row, around));
  const academieNames = new Map([...academies.values()].map((name) => [slugOf(name), name]));
  const places = touchedPlaces(territories, hierarchy, academieNames);
  return {
    core: {
      factsDate: options.factsDate,
      territories,
      partnerships: partnerships.map(corePartnership),
      partners,
      budgets: budgets.map(({ id, territories, start, end }) => ({ id, territories, start, end })),
      themes: rowsOf("themes").map(linkTheme),
      families: rowsOf("familles").map(linkFamily),
      ...places,
    },
    atlas: {
      territories: rowsOf("territoires").map(linkTerritoryDetails),
      partnerships,
      budgets,
      indicators,
      qpvs,
      themeDefinitions: definitions(rowsOf("themes")),
      familyDefinitions: definitions(rowsOf("familles")),
      sources: rowsOf("sources").map(linkSource),
      programmeFacts: rowsOf("faits_programme").map(linkProgrammeFact),
      disagreements: rowsOf("desaccords").map(linkDisagreement),
      openQuestions: rowsOf("questions").map(linkQuestion),
      lists: rowsOf("listes").map(linkNameList),
      places: partnershipPlaces(partnerships, places.communes, hierarchy),
      placePositions: placePositions(partnerships, options.communePosition),
      allDepartements: [...hierarchy.departements.values()],
      allRegions: [...hierarchy.regions.values()],
    },
  };
}

function corePartnership({ id, type, start, end, territories, partners, themes }: Partnership) {
  return { id, type, start, end, territories, partners, themes };
}

function linkPartner(row: Row): Partner {
  return {
    id: requiredText(row, "id"),
    name: requiredText(row, "nom"),
    otherNames: distinctList(row, "autres_noms"),
    nature: requiredChoice(row, "nature", PARTNER_NATURES),
  };
}

function linkTheme(row: Row): Theme {
  return {
    id: requiredText(row, "id"),
    label: requiredText(row, "libelle"),
    family: requiredText(row, "famille"),
  };
}

function linkFamily(row: Row): ThemeFamily {
  return { id: requiredText(row, "id"), label: requiredText(row, "libelle") };
}

function definitions(rows: readonly Row[]): Record<string, string> {
  return Object.fromEntries(rows.map((row) => [requiredText(row, "id"), requiredText(row, "definition")]));
}

/** Communes named as places of partnerships that no territory of the core touches. */
function partnershipPlaces(
  partnerships: readonly Partnership[],
  known: readonly Commune[],
  hierarchy: Hierarchy,
): Commune[] {
  const knownCodes = new Set(known.map((commune) => commune.code));
  const codes = new Set(partnerships.flatMap((partnership) => partnership.places));
  return [...codes]
    .filter((code) => !knownCodes.has(code))
    .sort()
    .map((code) => hierarchy.communes.get(code))
    .filter((commune) => commune !== undefined);
}

/** Where the places of partnerships are, for those whose commune has a known point. */
function placePositions(
  partnerships: readonly Partnership[],
  communePosition: LinkOptions["communePosition"],
): PlacePosition[] {
  const codes = new Set(partnerships.flatMap((partnership) => partnership.places));
  return [...codes].sort().flatMap((commune) => {
    const lonLat = communePosition(commune);
    return lonLat === null ? [] : [{ commune, lonLat }];
  });
}
