import { type Core, isPartnership } from "../domain/facts";
import type { Language } from "../domain/viewState";
import { formatApproximate, formatEuros, formatNumber } from "../i18n/format";
import type { Messages } from "../i18n/messages";
import { moneyTotals } from "./money";
import type { TableRow } from "./tableRows";
import { fullestYear } from "./yearTotal";

/** The last line of the table, in words that claim no more than is known. */
export interface TableTotals {
  readonly territories: string;
  readonly partnerships: string;
  readonly themes: string;
  readonly grant: string;
  readonly residents: string;
}

type TableWords = Pick<Messages, "table">;

/**
 * Totals of `rows`. A partnership of several territories counts once. Yearly State grants add up only
 * within one calendar year (the best known, see `fullestYear`), to a floor; residents do not add up,
 * their perimeters differing.
 */
export function buildTableTotals(
  core: Core,
  rows: readonly TableRow[],
  { table }: TableWords,
  language: Language,
): TableTotals {
  const number = (value: number) => formatNumber(value, language);
  const all = number(rows.length);
  const known = (isKnown: (row: TableRow) => boolean) => number(rows.filter(isKnown).length);
  const ids = new Set(rows.map(({ territory }) => territory.id));
  const partnerships = core.partnerships.filter(
    (row) => isPartnership(row) && row.territories.some((id) => ids.has(id)),
  ).length;
  const themes = new Set(rows.flatMap((row) => row.themes)).size;
  return {
    territories: table.totalTerritories(rows.length, all),
    partnerships: table.totalPartnerships(
      partnerships,
      number(partnerships),
      known((row) => row.partnerships !== null),
      all,
    ),
    themes: table.totalThemes(
      themes,
      number(themes),
      known((row) => row.themes.length > 0),
      all,
    ),
    grant: grantTotal(core, rows, table, language),
    residents: table.totalResidents(
      known(({ territory }) => territory.residents !== null),
      all,
    ),
  };
}

function grantTotal(
  core: Core,
  rows: readonly TableRow[],
  table: TableWords["table"],
  language: Language,
): string {
  const territories = rows.map(({ territory }) => territory);
  const totals = moneyTotals(territories);
  const all = formatNumber(totals.eligible, language);
  if (totals.known === 0) return table.totalGrantNone(all);
  const total = fullestYear(core, territories);
  if (total === null) return table.totalGrantUndated(formatNumber(totals.known, language), all);
  const { amount, year, known, isApproximate } = total;
  const figure = formatApproximate(formatEuros(amount, language), isApproximate ? "environ" : null, language);
  return table.totalGrant(figure, year, formatNumber(known, language), all);
}
