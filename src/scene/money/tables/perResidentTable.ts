import { formatNumber } from "../../../i18n/format";
import type { ChartCell, ChartTable } from "../../charts/chartTable";
import { grantPeriod, grantSources } from "../grantWords";
import { type MoneyContext, sourceText } from "../moneyContext";
import type { PerResident } from "../perResident";
import { perimeterText } from "../ratioWords";

/** Labelled territories of the result: compared, known but not comparable, then those that lack a figure. */
export function perResidentTable(
  { compared, refused, unknown }: PerResident,
  context: MoneyContext,
): ChartTable {
  const { money } = context.words;
  const words = money.perResident;
  const both = (
    { territory, grant, residents }: PerResident["unknown"][number],
    ratio: ChartCell,
    status: string,
  ) => [
    territory.name,
    ratio,
    status,
    grant?.amount ?? null,
    grant && `${grantPeriod(grant, context)}, ${money.grants.method[grant.method]}`,
    residents?.value ?? null,
    residents && perimeterText(residents, context),
    grant === null && residents === null
      ? null
      : sourceText(
          [...(grant === null ? [] : grantSources(grant, context)), ...(residents?.sources ?? [])],
          context,
        ),
  ];
  return {
    columns: [
      { label: money.territory },
      { label: words.ratio, numeric: true, format: (value) => formatNumber(value, context.language, 1) },
      { label: words.status },
      { label: words.grant, numeric: true },
      { label: money.period },
      { label: words.residents, numeric: true },
      { label: words.counted },
      { label: money.source },
    ],
    rows: [
      ...compared.map((row) => both(row, row.amount, words.compared)),
      ...refused.map((row) => both(row, words.notCompared, words.reason[row.reason])),
      ...unknown.map((row) => both(row, null, words.unknown)),
    ],
  };
}
