import type { CoreTerritory } from "../../../domain/facts";
import type { ChartTable } from "../../charts/chartTable";
import type { GrantDistribution } from "../grantDistribution";
import { grantPeriod, grantSources } from "../grantWords";
import { type MoneyContext, sourceText } from "../moneyContext";

/**
 * Every territory of the result with its grant: known ones from the smallest, then the unknown, then those
 * that no grant concerns, then the territories unknown for the filters.
 */
export function grantTable(
  { known, unknown, notApplicable }: GrantDistribution,
  unknownForFilters: readonly CoreTerritory[],
  context: MoneyContext,
): ChartTable {
  const { money } = context.words;
  return {
    columns: [
      { label: money.territory },
      { label: money.amount, numeric: true },
      { label: money.grants.methodColumn },
      { label: money.period },
      { label: money.source },
    ],
    rows: [
      ...known.map(({ territory, grant }) => [
        territory.name,
        grant.amount,
        money.grants.method[grant.method],
        grantPeriod(grant, context),
        sourceText(grantSources(grant, context), context),
      ]),
      ...unknown.map(({ name }) => [name, null, null, null, null]),
      ...notApplicable.map(({ name }) => [name, money.notApplicable, "", "", ""]),
      ...unknownForFilters.map(({ name }) => [name, money.grants.unknownForFilters, "", "", ""]),
    ],
  };
}
