import type {
  Atlas,
  Budget,
  Commune,
  Departement,
  Disagreement,
  Indicator,
  LonLat,
  NameList,
  OpenQuestion,
  Partnership,
  PlacePosition,
  ProgrammeFact,
  Qpv,
  Region,
  Source,
  TerritoryDetails,
} from "../domain/facts";
import {
  APPROXIMATIONS,
  BUDGET_NATURES,
  BUDGET_SCOPES,
  BUDGET_STATUSES,
  FACT_MEASURES,
  FACT_SCOPES,
  INDICATOR_NAMES,
  PARTNERSHIP_TYPES,
  QPV_GEOGRAPHIES,
  SOURCE_NATURES,
} from "../domain/vocabulary";
import {
  arrayOf,
  boolean,
  type Codec,
  choice,
  decode,
  dictionaryOf,
  type Json,
  malformed,
  nullable,
  number,
  objectAt,
  partialDate,
  recordOf,
  text,
} from "./codec";
import type { Dataset } from "./link";
import type { Outcome } from "./outcome";
import { budgetId, partnershipId } from "./rowIds";

/**
 * `data/atlas.json`: every fact, as plain objects that other tools can read too. Fields that are
 * "non renseigné" are left out. Partners, themes and families, which the page already holds in the
 * core, are there for those other readers.
 */
export interface AtlasFile {
  readonly version: number;
  readonly [part: string]: Json;
}

/** To raise whenever an older page could misread the file. */
const VERSION = 2;

const texts = arrayOf(text);
const note = nullable(text);
const date = nullable(partialDate);
const lonLat: Codec<LonLat> = {
  write: (value) => value,
  read: (json, path) => {
    const [lon, lat] = arrayOf(number).read(json, path);
    return lon === undefined || lat === undefined ? malformed(path, "longitude and latitude") : [lon, lat];
  },
};
const approximation = nullable(choice(APPROXIMATIONS));

/** The file names its rows by the ids of the tables; in memory these are beside the ids that join. */
type StoredPartnership = Omit<Partnership, "rowId">;
type StoredBudget = Omit<Budget, "rowId">;
interface StoredAtlas extends Omit<Atlas, "partnerships" | "budgets"> {
  readonly partnerships: readonly StoredPartnership[];
  readonly budgets: readonly StoredBudget[];
}

const atlasRecord = recordOf<StoredAtlas>({
  territories: arrayOf(
    recordOf<TerritoryDetails>({
      id: text,
      waveMethod: note,
      related: texts,
      quartiers: texts,
      quartiersSources: texts,
      leadCollege: note,
      leadCollegeSources: texts,
      positionSource: note,
      themesSources: texts,
      notes: note,
      sources: texts,
    }),
  ),
  partnerships: arrayOf(
    recordOf<StoredPartnership>({
      id: text,
      title: text,
      type: choice(PARTNERSHIP_TYPES),
      start: date,
      end: date,
      periodText: note,
      territories: texts,
      partners: texts,
      themes: texts,
      audience: note,
      places: texts,
      summary: text,
      sources: texts,
      inferred: texts,
      notes: note,
    }),
  ),
  budgets: arrayOf(
    recordOf<StoredBudget>({
      id: text,
      territories: texts,
      scope: choice(BUDGET_SCOPES),
      amount: number,
      approximation,
      nature: choice(BUDGET_NATURES),
      annual: nullable(boolean),
      start: date,
      end: date,
      periodText: note,
      payers: texts,
      payerText: note,
      purpose: note,
      status: nullable(choice(BUDGET_STATUSES)),
      includedIn: note,
      sources: texts,
      inferred: texts,
      notes: note,
    }),
  ),
  indicators: arrayOf(
    recordOf<Indicator>({
      territory: text,
      name: choice(INDICATOR_NAMES),
      value: number,
      approximation,
      perimeter: note,
      year: nullable(number),
      sources: texts,
    }),
  ),
  qpvs: arrayOf(
    recordOf<Qpv>({
      code: text,
      name: text,
      geography: choice(QPV_GEOGRAPHIES),
      territory: text,
      sources: texts,
    }),
  ),
  themeDefinitions: dictionaryOf(text),
  familyDefinitions: dictionaryOf(text),
  sources: arrayOf(
    recordOf<Source>({
      id: text,
      title: note,
      publisher: note,
      date,
      url: note,
      nature: choice(SOURCE_NATURES),
      note,
    }),
  ),
  programmeFacts: arrayOf(
    recordOf<ProgrammeFact>({
      id: text,
      topic: text,
      date,
      statement: text,
      value: nullable(number),
      unit: note,
      period: note,
      sources: texts,
      deduced: boolean,
      note,
      scope: nullable(choice(FACT_SCOPES)),
      measure: nullable(choice(FACT_MEASURES)),
    }),
  ),
  disagreements: arrayOf(recordOf<Disagreement>({ id: text, topic: text, facts: texts, comment: text })),
  openQuestions: arrayOf(recordOf<OpenQuestion>({ id: text, statement: text })),
  lists: arrayOf(
    recordOf<NameList>({ id: text, title: text, date, names: texts, comment: note, sources: texts }),
  ),
  places: arrayOf(recordOf<Commune>({ code: text, name: text, departement: text, postcodes: texts })),
  placePositions: arrayOf(recordOf<PlacePosition>({ commune: text, lonLat: lonLat })),
  allDepartements: arrayOf(recordOf<Departement>({ code: text, name: text, region: text })),
  allRegions: arrayOf(recordOf<Region>({ code: text, name: text })),
});

/** Partnerships and budget lines are written under the ids of their rows in the tables. */
export function encodeAtlas({ atlas, core }: Dataset): AtlasFile {
  const rowIdOf = new Map(atlas.budgets.map(({ id, rowId }) => [id, rowId]));
  const stored: StoredAtlas = {
    ...atlas,
    partnerships: atlas.partnerships.map((row) => ({ ...row, id: row.rowId })),
    budgets: atlas.budgets.map((row) => withBudgetIds(row, rowIdOf)),
  };
  return {
    version: VERSION,
    factsDate: core.factsDate,
    ...(atlasRecord.write(stored) as { readonly [part: string]: Json }),
    partners: core.partners.map((partner) => ({ ...partner })),
    themes: core.themes.map((theme) => ({ ...theme })),
    families: core.families.map((family) => ({ ...family })),
  };
}

/** Reads `atlas.json`. The failure says what is not as expected: another version, a damaged part. */
export function decodeAtlas(json: unknown): Outcome<Atlas, string> {
  return decode({ read: readAtlas }, json);
}

function readAtlas(json: unknown, path: string): Atlas {
  if (objectAt(json, path).version !== VERSION) malformed(`${path}.version`, String(VERSION));
  const stored = atlasRecord.read(json, path);
  const idOf = new Map(stored.budgets.map(({ id }, rank) => [id, budgetId(rank)]));
  return {
    ...stored,
    partnerships: stored.partnerships.map((row, rank) => ({
      ...row,
      id: partnershipId(rank),
      rowId: row.id,
    })),
    budgets: stored.budgets.map((row) => ({ ...withBudgetIds(row, idOf), rowId: row.id })),
  };
}

function withBudgetIds<Row extends StoredBudget>(row: Row, ids: ReadonlyMap<string, string>): Row {
  const { id, includedIn } = row;
  return {
    ...row,
    id: ids.get(id) ?? id,
    includedIn: includedIn === null ? null : (ids.get(includedIn) ?? includedIn),
  };
}
