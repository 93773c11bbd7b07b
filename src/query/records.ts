import { type Core, type CorePartnership, type CoreTerritory, isPartnership } from "../domain/facts";
import { buildColumn, type Column } from "./column";
import { type Years, yearsOfDates, yearsOfLabel } from "./years";

/** Facets that constrain one and the same record of a territory (DESIGN §2, "one partnership at a time"). */
export const RECORD_FACETS = ["theme", "partenaire", "nature", "genre"] as const;
export type RecordFacet = (typeof RECORD_FACETS)[number];

/**
 * Everything recorded of the territories that a theme, partner, type or period can be asked of:
 * partnerships (one record per territory that shares them), the themes a territory declares, and
 * records that only say "something ran then" (label, events of the label, amounts).
 */
export interface Records {
  readonly count: number;
  /** Records of territory `i` are `first[i]` … `first[i + 1] - 1`. */
  readonly first: Uint32Array;
  /** First and last year; `from > to` when undated, so that it overlaps nothing. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Row of `core.partnerships`, or -1. */
  readonly partnership: Int32Array;
  readonly columns: Readonly<Record<RecordFacet, Column>>;
}

interface RecordRow {
  readonly years: Years | null;
  readonly partnership: number;
  readonly theme: readonly string[];
  readonly partenaire: readonly string[];
  readonly nature: readonly string[];
  readonly genre: readonly string[];
}

const NOTHING_RECORDED = { partnership: -1, theme: [], partenaire: [], nature: [], genre: [] };

/** Builds the records of a core, grouped by territory in the core's order. */
export function buildRecords(core: Core): Records {
  const partnerships = groupByTerritory(core.partnerships.map((row, index) => ({ ...row, index })));
  const budgets = groupByTerritory(core.budgets);
  const natureOf = new Map<string, string>(core.partners.map((partner) => [partner.id, partner.nature]));

  const first = new Uint32Array(core.territories.length + 1);
  const rows: RecordRow[] = [];
  core.territories.forEach((territory, index) => {
    for (const row of partnerships.get(territory.id) ?? []) rows.push(partnershipRecord(row, natureOf));
    rows.push(...declaredRecord(territory));
    rows.push(timeRecord(yearsOfLabel(territory)));
    for (const budget of budgets.get(territory.id) ?? []) {
      rows.push(timeRecord(yearsOfDates(budget.start, budget.end)));
    }
    first[index + 1] = rows.length;
  });

  return {
    count: rows.length,
    first,
    from: Int32Array.from(rows, (row) => row.years?.from ?? 1),
    to: Int32Array.from(rows, (row) => row.years?.to ?? 0),
    partnership: Int32Array.from(rows, (row) => row.partnership),
    columns: {
      theme: buildColumn(rows.map((row) => row.theme)),
      partenaire: buildColumn(rows.map((row) => row.partenaire)),
      nature: buildColumn(rows.map((row) => row.nature)),
      genre: buildColumn(rows.map((row) => row.genre)),
    },
  };
}

/** Whether the record is dated. */
export function isDated(records: Records, record: number): boolean {
  return (records.from[record] as number) <= (records.to[record] as number);
}

function groupByTerritory<Row extends { readonly territories: readonly string[] }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const id of new Set(row.territories)) {
      const group = groups.get(id);
      if (group) group.push(row);
      else groups.set(id, [row]);
    }
  }
  return groups;
}

function partnershipRecord(
  row: CorePartnership & { readonly index: number },
  natureOf: ReadonlyMap<string, string>,
): RecordRow {
  const years = yearsOfDates(row.start, row.end);
  if (!isPartnership(row)) return timeRecord(years);
  return {
    years,
    partnership: row.index,
    theme: row.themes,
    partenaire: row.partners,
    nature: row.partners.flatMap((partner) => natureOf.get(partner) ?? []),
    genre: [row.type],
  };
}

/** Says that something ran then, and nothing more: it fails every other constraint, so it answers the period alone. */
function timeRecord(years: Years | null): RecordRow {
  return { ...NOTHING_RECORDED, years };
}

/** What the territory declares it works on, over the years of its label; it names no partner. */
function declaredRecord(territory: CoreTerritory): readonly RecordRow[] {
  if (territory.declaredThemes.length === 0) return [];
  const years = yearsOfLabel(territory);
  return [{ ...NOTHING_RECORDED, years, theme: territory.declaredThemes }];
}
