import type {
  Academie,
  Commune,
  ComparableGrant,
  CoreBudget,
  CorePartnership,
  CoreTerritory,
  Departement,
  LonLat,
  Partner,
  Region,
  Residents,
  Theme,
  ThemeFamily,
} from "../domain/facts";
import {
  APPROXIMATIONS,
  PARTNER_NATURES,
  PARTNERSHIP_TYPES,
  POSITION_PRECISIONS,
  TERRITORY_TYPES,
} from "../domain/vocabulary";
import { type Codec, columnsOf, fewOf, nullable, number, partialDate, rankIn, text, tupleOf } from "./codec";

/**
 * Codecs of the tables of `index.json`. Each takes the ids of the tables it refers to, since ids are
 * written as ranks.
 */

type Ids = readonly string[];

/** A row whose id is `null` where it can be made again from its other fields. */
export type WithDerivedId<Row extends { readonly id: string }> = Omit<Row, "id"> & {
  readonly id: string | null;
};

/** What is needed to make the id of a territory again. */
export type TerritoryName = Pick<CoreTerritory, "id" | "name" | "departements">;
export type TerritoryRest = Omit<CoreTerritory, keyof TerritoryName>;

export const familyColumns = columnsOf<ThemeFamily>({ id: text, label: text });

export const themeColumns = (families: Ids) =>
  columnsOf<Theme>({ id: text, label: text, family: rankIn(families) });

export const regionColumns = columnsOf<Region>({ code: text, name: text });

export const departementColumns = (regions: Ids) =>
  columnsOf<Departement>({ code: text, name: text, region: rankIn(regions) });

export const academieColumns = columnsOf<Academie>({ slug: text, name: text });

export const communeColumns = (departements: Ids) =>
  columnsOf<Commune>({ code: text, name: text, departement: rankIn(departements), postcodes: fewOf(text) });

export const partnerColumns = columnsOf<WithDerivedId<Partner>>({
  id: nullable(text),
  name: text,
  otherNames: fewOf(text),
  nature: rankIn(PARTNER_NATURES),
});

export const territoryNameColumns = (departements: Ids) =>
  columnsOf<WithDerivedId<TerritoryName>>({
    id: nullable(text),
    name: text,
    departements: fewOf(rankIn(departements)),
  });

export const territoryColumns = (ids: {
  readonly territories: Ids;
  readonly budgets: Ids;
  readonly communes: Ids;
  readonly regions: Ids;
  readonly academies: Ids;
  readonly themes: Ids;
}) =>
  columnsOf<TerritoryRest>({
    otherNames: fewOf(text),
    type: rankIn(TERRITORY_TYPES),
    wave: nullable(number),
    waveInLocalSources: nullable(number),
    start: nullable(partialDate),
    end: nullable(partialDate),
    replacedBy: fewOf(rankIn(ids.territories)),
    communes: fewOf(rankIn(ids.communes)),
    regions: fewOf(rankIn(ids.regions)),
    academies: fewOf(rankIn(ids.academies)),
    position: lonLat,
    precision: rankIn(POSITION_PRECISIONS),
    quartiers: fewOf(text),
    declaredThemes: fewOf(rankIn(ids.themes)),
    grant: nullable(grantTuple(ids.budgets)),
    residents: nullable(residentsTuple),
  });

export const partnershipColumns = (ids: {
  readonly territories: Ids;
  readonly partners: Ids;
  readonly themes: Ids;
}) =>
  columnsOf<CorePartnership>({
    id: text,
    title: text,
    type: rankIn(PARTNERSHIP_TYPES),
    start: nullable(partialDate),
    end: nullable(partialDate),
    territories: fewOf(rankIn(ids.territories)),
    partners: fewOf(rankIn(ids.partners)),
    themes: fewOf(rankIn(ids.themes)),
  });

export const budgetColumns = (territories: Ids) =>
  columnsOf<Omit<CoreBudget, "id">>({
    territories: fewOf(rankIn(territories)),
    start: nullable(partialDate),
    end: nullable(partialDate),
  });

const grantTuple = (budgets: Ids) =>
  tupleOf<ComparableGrant>({
    amount: number,
    method: rankIn(["annuel", "enveloppe"]),
    years: nullable(number),
    from: nullable(number),
    to: nullable(number),
    approximation: nullable(rankIn(APPROXIMATIONS)),
    budget: rankIn(budgets),
  });

const residentsTuple = tupleOf<Residents>({ value: number, approximation: nullable(rankIn(APPROXIMATIONS)) });

/** WGS 84 degrees, longitude first. */
const lonLat: Codec<LonLat> = {
  write: (position) => position,
  read: (json, path) => {
    const [lon, lat] = Array.isArray(json) ? (json as unknown[]) : [];
    return [number.read(lon, `${path}[0]`), number.read(lat, `${path}[1]`)];
  },
};
