import type { CoreBudget, CorePartnership } from "../domain/facts";
import type { Filters } from "../domain/filters";
import { isInForce, labelSpans, rowsAtAnyDate } from "./labelSpans";
import type { Prepared } from "./prepare";
import { scanRecords } from "./scanRecords";
import { lastYearOf, standsUntil } from "./standing";
import { yearsOfDates } from "./years";

/** Labels of one wave in force in a year. */
interface WaveCount {
  /** `null`: a label whose wave is not recorded. */
  readonly wave: number | null;
  readonly count: number;
}

/** What one calendar year holds. Each thing counts once in each year that it touches. */
export interface YearCounts {
  readonly year: number;
  /** Labels in force at least one day of the year, oldest wave first; every wave in every year. */
  readonly labels: readonly WaveCount[];
  readonly agreements: {
    /** Begun that year, both dates known. */
    readonly begun: number;
    /** One date known, that year: nothing says that it went on after. */
    readonly single: number;
    /** Both dates known, begun in an earlier year. */
    readonly continued: number;
    /** Of `begun` and `single`, those dated by their year alone. */
    readonly yearOnly: number;
  };
  readonly budgets: {
    /** Lines with both dates known that cover the year. */
    readonly spans: number;
    /** Lines with one date known, that year. */
    readonly single: number;
  };
}

/** Labels, agreements and budget lines year by year, with what could not be placed. */
export interface TimeLine {
  readonly years: readonly YearCounts[];
  /** Counted apart: no date at all. */
  readonly undated: { readonly labels: number; readonly agreements: number; readonly budgets: number };
  readonly territories: {
    /** Those that answer the filters today, or whose wave is asked for by name. */
    readonly current: number;
    /** Ended labels that others stand for today; they count in the years they stood. */
    readonly replaced: number;
    /** Of both, those that have no label (a commune, a territory of innovation…). */
    readonly withoutLabel: number;
  };
  /** Ids of what it counts, the undated included. */
  readonly counted: {
    readonly territories: ReadonlySet<string>;
    /** Partnerships, and events of labels where they answer. */
    readonly agreements: ReadonlySet<string>;
    readonly budgets: ReadonlySet<string>;
  };
}

/**
 * The time line of the territories that answer every filter but the period: a time line filtered by its
 * own brush would show nothing else to choose. A label that was replaced leaves its last year to its
 * successors when they answer too: the place counts once. Agreements are those that answer the filters
 * on partnerships, each once however many territories share it.
 */
export function timeLine(prepared: Prepared, filters: Filters): TimeLine {
  const { core, succession, records } = prepared;
  const asked: Filters = { ...filters, periode: null };
  const recordScan = scanRecords(records, asked);
  const rows = rowsAtAnyDate(prepared, asked);
  const ids = new Set(rows.flatMap((index) => core.territories[index]?.id ?? []));
  const answering = new Set<number>();
  for (const index of rows) {
    const end = records.first[index + 1] as number;
    for (let record = records.first[index] as number; record < end; record++) {
      const partnership = records.partnership[record] as number;
      if (partnership >= 0 && recordScan.fails[record] === 0) answering.add(partnership);
    }
  }

  const labels = labelTally(prepared, rows);
  const agreementRows = core.partnerships.filter((_, row) => answering.has(row));
  const budgetRows = core.budgets.filter((row) => row.territories.some((id) => ids.has(id)));
  const agreements = agreementTally(agreementRows);
  const budgets = budgetTally(budgetRows);
  const { first, last } = prepared.years ?? { first: 1, last: 0 };
  const today = lastYearOf(null);
  const isCurrent = (index: number) => filters.vague.length > 0 || standsUntil(succession, index, today);
  const current = rows.filter(isCurrent).length;
  return {
    years: Array.from({ length: last - first + 1 }, (_, at) => ({
      year: first + at,
      labels: labels.in(first + at),
      agreements: agreements.in(first + at),
      budgets: budgets.in(first + at),
    })),
    undated: { labels: labels.undated, agreements: agreements.undated, budgets: budgets.undated },
    territories: { current, replaced: rows.length - current, withoutLabel: labels.without },
    counted: {
      territories: ids,
      agreements: new Set(agreementRows.map(({ id }) => id)),
      budgets: new Set(budgetRows.map(({ id }) => id)),
    },
  };
}

function labelTally(prepared: Prepared, rows: readonly number[]) {
  const labelled = labelSpans(prepared, rows);
  const waves = [...new Set(labelled.map(({ wave }) => wave))].sort(
    (a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY),
  );
  return {
    without: rows.length - labelled.length,
    undated: labelled.filter(({ from }) => from === null).length,
    in: (year: number): readonly WaveCount[] =>
      waves.map((wave) => ({
        wave,
        count: labelled.filter((label) => label.wave === wave && isInForce(label, year)).length,
      })),
  };
}

function agreementTally(rows: readonly CorePartnership[]) {
  const dated = datedRows(rows);
  return {
    undated: rows.length - dated.length,
    in: (year: number): YearCounts["agreements"] => {
      const running = dated.filter(({ from, to }) => from <= year && year <= to);
      const dating = running.filter(({ from }) => from === year);
      return {
        begun: dating.filter(({ isSpan }) => isSpan).length,
        single: dating.filter(({ isSpan }) => !isSpan).length,
        continued: running.length - dating.length,
        yearOnly: dating.filter(({ row }) => (row.start ?? row.end)?.length === 4).length,
      };
    },
  };
}

function budgetTally(rows: readonly CoreBudget[]) {
  const dated = datedRows(rows);
  return {
    undated: rows.length - dated.length,
    in: (year: number): YearCounts["budgets"] => {
      const covering = dated.filter(({ from, to }) => from <= year && year <= to);
      const spans = covering.filter(({ isSpan }) => isSpan).length;
      return { spans, single: covering.length - spans };
    },
  };
}

function datedRows<Row extends Pick<CoreBudget, "start" | "end">>(rows: readonly Row[]) {
  return rows.flatMap((row) => {
    const years = yearsOfDates(row.start, row.end);
    return years === null ? [] : [{ row, ...years, isSpan: row.start !== null && row.end !== null }];
  });
}
