import { useMemo } from "react";
import type { CoreTerritory } from "../../../domain/facts";
import { formatNumber } from "../../../i18n/format";
import { grantSources } from "../../../scene/money/grantWords";
import { listSources, type MoneyContext, periodNotes, sourceText } from "../../../scene/money/moneyContext";
import { perResident } from "../../../scene/money/perResident";
import { apartSentence, ratioApproximation, ratioSentence, ratioText } from "../../../scene/money/ratioWords";
import { perResidentTable } from "../../../scene/money/tables/perResidentTable";
import { ChartFrame } from "../kit/ChartFrame";
import { BarRows } from "./BarRows";

interface Props {
  readonly territories: readonly CoreTerritory[];
  readonly context: MoneyContext;
  readonly onOpen: (id: string) => void;
}

const ID = "dotation-par-habitant";

/** Grants by resident, only where both are about the same neighbourhoods; each says what was divided by what. */
export function PerResidentChart({ territories, context, onOpen }: Props) {
  const { words, language } = context;
  const { money } = words;
  const compared = useMemo(() => perResident(territories, context.atlas), [territories, context.atlas]);
  const { compared: rows, refused, unknown } = compared;
  const sourcesOf = (row: (typeof refused)[number] | (typeof rows)[number]) => [
    ...grantSources(row.grant, context),
    ...row.residents.sources,
  ];
  const heading = (row: (typeof rows)[number]) => money.told(row.territory.name, ratioText(row, context));
  return (
    <ChartFrame
      id={ID}
      title={money.perResident.title(rows.length)}
      sample={money.perResident.sample(rows.length, refused.length, unknown.length)}
      notes={[
        ...(rows.length === 0 ? [] : [money.perResident.note, money.perResident.hatched]),
        money.perResident.rule,
        ...periodNotes(context),
      ]}
      sources={listSources([...rows, ...refused].flatMap(sourcesOf), context)}
      table={perResidentTable(compared, context)}
      caption={money.perResident.caption}
      words={words}
      language={language}
    >
      {(width) => (
        <>
          {rows.length === 0 ? (
            <p className="chart__empty">{money.perResident.empty}</p>
          ) : (
            <BarRows
              id={ID}
              width={width}
              label={money.perResident.drawing}
              unit={money.perResident.unit}
              format={(value) => formatNumber(value, language)}
              rows={rows.map((row) => ({
                id: row.territory.id,
                heading: null,
                text: heading(row),
                value: row.amount,
                fill:
                  row.grant.method === "enveloppe" ||
                  ratioApproximation(row.grant.approximation, row.residents.approximation) !== null
                    ? "hatch"
                    : "solid",
                label: [heading(row), ratioSentence(row, context)].join(". "),
                tip: [heading(row), ratioSentence(row, context), sourceText(sourcesOf(row), context)],
                onPress: () => onOpen(row.territory.id),
              }))}
            />
          )}
          {rows.length > 0 && (
            <ol className="money-sentences">
              {rows.map((row) => (
                <li key={row.territory.id}>
                  <b>{heading(row)}.</b> {ratioSentence(row, context)}
                </li>
              ))}
            </ol>
          )}
          {refused.length > 0 && (
            <div className="money-refused">
              <p className="money-refused__title">{money.perResident.refusedHeading(refused.length)}</p>
              <ul>
                {refused.map((row) => (
                  <li key={row.territory.id}>
                    {money.told(row.territory.name, money.perResident.reason[row.reason])}.{" "}
                    {apartSentence(row, context)}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </ChartFrame>
  );
}
