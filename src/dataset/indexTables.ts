import type {
  Academie,
  ComparableGrant,
  CoreBudget,
  CorePartnership,
  CoreTerritory,
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
import { arrayOf, fewOf, nullable, number, numberOrText, partialDate, rankIn, tupleOf } from "./codec";
import { codes, columnsOf, differences, lines, listLines, rankDifferences, sparse } from "./columns";

/**
 * Columns of the tables of `index.json`. Each takes the ids of the tables it refers to, since ids are
 * written as ranks. The `Stored…` types say what is left of a row once all that can be made again from
 * the rest of the file is taken out, see `indexCodec`.
 */

type Ids = readonly string[];

/** An id as a mask of words of the row's name, or as such. */
export type Stored<Row, Id extends keyof Row> = Omit<Row, Id> & { readonly id: number | string };

/** A code as a number after a known prefix, or as such. */
type ShortCode = number | string;

export interface StoredCommune {
  readonly code: ShortCode;
  readonly name: string;
  readonly departement: string;
  readonly postcodes: readonly ShortCode[];
}

export interface StoredDepartement {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  /** Académies of the territories that are in this département alone: what the others' follow from. */
  readonly academies: readonly string[];
}

/** Lists that follow from the communes are `null`; positions are in ten-thousandths of a degree. */
export type StoredTerritory = Omit<
  Stored<CoreTerritory, "id">,
  "departements" | "regions" | "academies" | "position"
> & {
  readonly departements: readonly string[] | null;
  readonly regions: readonly string[] | null;
  readonly academies: readonly string[] | null;
  readonly lon: number;
  readonly lat: number;
};

export const familyColumns = columnsOf<Stored<ThemeFamily, "id">>({
  label: lines,
  id: arrayOf(numberOrText),
});

export const themeColumns = (families: Ids) =>
  columnsOf<Stored<Theme, "id">>({
    label: lines,
    id: arrayOf(numberOrText),
    family: arrayOf(rankIn(families)),
  });

export const regionColumns = columnsOf<Region>({ name: lines, code: lines });

export const departementColumns = (regions: Ids, academies: Ids) =>
  columnsOf<StoredDepartement>({
    name: lines,
    code: lines,
    region: arrayOf(rankIn(regions)),
    academies: arrayOf(fewOf(rankIn(academies))),
  });

export const academieColumns = columnsOf<Stored<Academie, "slug">>({
  name: lines,
  id: arrayOf(numberOrText),
});

export const communeColumns = (departements: Ids) =>
  columnsOf<StoredCommune>({
    code: codes,
    departement: rankDifferences(departements),
    postcodes: arrayOf(fewOf(numberOrText)),
    name: lines,
  });

export const partnerColumns = columnsOf<Stored<Partner, "id">>({
  id: arrayOf(numberOrText),
  nature: arrayOf(rankIn(PARTNER_NATURES)),
  name: lines,
  otherNames: listLines,
});

/** `replacedBy` refers to territories, whose ids are made of the other columns: it is apart. */
export const territoryColumns = (ids: {
  readonly communes: Ids;
  readonly departements: Ids;
  readonly regions: Ids;
  readonly academies: Ids;
  readonly themes: Ids;
  readonly budgets: Ids;
}) =>
  columnsOf<Omit<StoredTerritory, "replacedBy">>({
    name: lines,
    otherNames: listLines,
    quartiers: listLines,
    id: arrayOf(numberOrText),
    type: arrayOf(rankIn(TERRITORY_TYPES)),
    wave: sparse(nullable(number), 0),
    waveInLocalSources: sparse(nullable(number), null),
    start: arrayOf(nullable(partialDate)),
    end: sparse(nullable(partialDate), null),
    communes: arrayOf(fewOf(rankIn(ids.communes))),
    departements: sparse(nullable(fewOf(rankIn(ids.departements))), null),
    regions: sparse(nullable(fewOf(rankIn(ids.regions))), null),
    academies: sparse(nullable(fewOf(rankIn(ids.academies))), null),
    lon: differences,
    lat: differences,
    precision: arrayOf(rankIn(POSITION_PRECISIONS)),
    declaredThemes: arrayOf(fewOf(rankIn(ids.themes))),
    grant: sparse(nullable(grantTuple(ids.budgets)), null),
    residents: sparse(nullable(residentsTuple), null),
  });

export const replacementColumn = (territories: Ids) => sparse(fewOf(rankIn(territories)), []);

export const partnershipColumns = (ids: {
  readonly territories: Ids;
  readonly partners: Ids;
  readonly themes: Ids;
}) =>
  columnsOf<Omit<CorePartnership, "id">>({
    type: arrayOf(rankIn(PARTNERSHIP_TYPES)),
    start: arrayOf(nullable(partialDate)),
    end: sparse(nullable(partialDate), null),
    territories: arrayOf(fewOf(rankIn(ids.territories))),
    partners: arrayOf(fewOf(rankIn(ids.partners))),
    themes: arrayOf(fewOf(rankIn(ids.themes))),
  });

export const budgetColumns = (territories: Ids) =>
  columnsOf<Omit<CoreBudget, "id">>({
    territories: arrayOf(fewOf(rankIn(territories))),
    start: arrayOf(nullable(partialDate)),
    end: arrayOf(nullable(partialDate)),
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
