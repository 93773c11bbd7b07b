import type {
  Academie,
  Atlas,
  Budget,
  Commune,
  Core,
  CoreTerritory,
  Departement,
  Indicator,
  Qpv,
  Region,
  Theme,
} from "../domain/facts";
import { isPartnership } from "../domain/facts";
import { fold } from "../query/normalise";
import { citationsIn } from "./citedText";
import { buildMoney, linesOf, type Money } from "./sheetMoney";
import { numberReferences, type Reference } from "./sheetReferences";
import { buildTimeline, pick, type TimelineYear } from "./sheetTimeline";
import { type UnknownFact, unknownFacts } from "./sheetUnknowns";

/** What the first bundle knows of a territory: enough for the top of the sheet, before details load. */
export interface SheetHead {
  readonly territory: CoreTerritory;
  /** Other names that differ from the name by more than accents, case and punctuation. */
  readonly otherNames: readonly string[];
  readonly communes: readonly Commune[];
  readonly departements: readonly Departement[];
  readonly regions: readonly Region[];
  readonly academies: readonly Academie[];
  readonly declaredThemes: readonly Theme[];
  /** Territories that this label became, and those it comes from. */
  readonly successors: readonly CoreTerritory[];
  readonly predecessors: readonly CoreTerritory[];
  /** Recorded partnerships, label events apart, and their distinct partners. 0 means "none recorded". */
  readonly partnershipCount: number;
  readonly partnerCount: number;
}

/** The rest of the sheet, from the details. */
export interface SheetDetails {
  readonly waveMethod: string | null;
  readonly related: readonly CoreTerritory[];
  readonly quartiers: readonly string[];
  readonly quartiersSources: readonly string[];
  readonly qpvs: readonly Qpv[];
  readonly indicators: readonly Indicator[];
  readonly leadCollege: string | null;
  readonly leadCollegeSources: readonly string[];
  readonly positionSource: string | null;
  readonly declaredThemes: readonly Theme[];
  readonly themesSources: readonly string[];
  readonly timeline: readonly TimelineYear[];
  readonly money: Money;
  /** The line behind the comparable grant. */
  readonly grantLine: Budget | null;
  readonly notes: string | null;
  readonly sources: readonly string[];
  /** Sources numbered in reading order. */
  readonly references: ReadonlyMap<string, Reference>;
  /** Whether some column of the rows shown was inferred, so that the word is explained. */
  readonly hasInferred: boolean;
  readonly unknowns: readonly UnknownFact[];
}

/** The top of the sheet of `territoryId`; `null` when `core` has no such territory. */
export function buildSheetHead(core: Core, territoryId: string): SheetHead | null {
  const territory = core.territories.find(({ id }) => id === territoryId);
  if (territory === undefined) return null;
  const territories = new Map(core.territories.map((other) => [other.id, other]));
  const partnerships = core.partnerships.filter(
    (row) => isPartnership(row) && row.territories.includes(territoryId),
  );
  return {
    territory,
    otherNames: territory.otherNames.filter((name) => fold(name) !== fold(territory.name)),
    communes: pick(territory.communes, new Map(core.communes.map((commune) => [commune.code, commune]))),
    departements: pick(territory.departements, new Map(core.departements.map((item) => [item.code, item]))),
    regions: pick(territory.regions, new Map(core.regions.map((item) => [item.code, item]))),
    academies: pick(territory.academies, new Map(core.academies.map((item) => [item.slug, item]))),
    declaredThemes: pick(territory.declaredThemes, new Map(core.themes.map((theme) => [theme.id, theme]))),
    successors: pick(territory.replacedBy, territories),
    predecessors: core.territories.filter(({ replacedBy }) => replacedBy.includes(territoryId)),
    partnershipCount: partnerships.length,
    partnerCount: new Set(partnerships.flatMap((row) => row.partners)).size,
  };
}

/**
 * The details of the sheet whose top is `head`; `null` when `atlas` does not hold this territory,
 * which only a mismatch of the two files can cause.
 */
export function buildSheetDetails(core: Core, atlas: Atlas, head: SheetHead): SheetDetails | null {
  const { territory } = head;
  const found = atlas.territories.find(({ id }) => id === territory.id);
  if (found === undefined) return null;
  const territories = new Map(core.territories.map((other) => [other.id, other]));
  const told = new Set([...head.successors, ...head.predecessors].map(({ id }) => id));
  const indicators = atlas.indicators.filter((row) => row.territory === territory.id);
  const qpvs = atlas.qpvs.filter((row) => row.territory === territory.id);
  const timeline = buildTimeline(core, atlas, territory.id);
  const money = buildMoney(atlas, territory.id);
  const grantLine = atlas.budgets.find(({ id }) => id === territory.grant?.budget) ?? null;
  const events = timeline.flatMap((year) => year.entries.map((entry) => entry.row));
  const amounts = linesOf([...money.own, ...money.shared, ...money.programme]);
  const isSource = (id: string) => atlas.sources.some((source) => source.id === id);
  const details = {
    ...found,
    related: pick(found.related, territories).filter(({ id }) => !told.has(id)),
    qpvs,
    indicators,
    declaredThemes: head.declaredThemes,
    timeline,
    money,
    grantLine,
    references: numberReferences(
      [
        found.sources,
        citationsIn(found.waveMethod, isSource),
        grantLine?.sources ?? [],
        ...indicators.filter((row) => row.name === "habitants").map((row) => row.sources),
        found.quartiersSources,
        ...qpvs.map((row) => row.sources),
        ...indicators.map((row) => row.sources),
        found.leadCollegeSources,
        found.themesSources,
        ...[...events, ...amounts].flatMap((row) => [row.sources, citationsIn(row.notes, isSource)]),
        citationsIn(found.notes, isSource),
      ],
      atlas.sources,
    ),
    hasInferred: [...events, ...amounts].some((row) => row.inferred.length > 0),
  };
  return { ...details, unknowns: unknownFacts(territory, details) };
}
