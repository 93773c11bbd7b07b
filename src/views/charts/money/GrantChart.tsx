import { useMemo } from "react";
import type { CoreTerritory } from "../../../domain/facts";
import { indicatorWords } from "../../../i18n/indicatorWords";
import { grantDistribution } from "../../../scene/money/grantDistribution";
import { grantSources } from "../../../scene/money/grantWords";
import { eurosIn, listSources, type MoneyContext, periodNotes } from "../../../scene/money/moneyContext";
import { grantTable } from "../../../scene/money/tables/grantTable";
import { ChartFrame } from "../kit/ChartFrame";
import { GrantStrip } from "./GrantStrip";

interface Props {
  readonly territories: readonly CoreTerritory[];
  readonly unknownForFilters: readonly CoreTerritory[];
  readonly selected: string | null;
  readonly context: MoneyContext;
  readonly onOpen: (id: string) => void;
}

/** How the comparable yearly State grants are spread: told by their range, never added nor averaged. */
export function GrantChart({ territories, unknownForFilters, selected, context, onOpen }: Props) {
  const { words, language } = context;
  const { grants } = words.money;
  const distribution = useMemo(() => grantDistribution(territories), [territories]);
  const { known, unknown, notApplicable, divided } = distribution;
  const least = known[0]?.grant.amount;
  const most = known.at(-1)?.grant.amount;
  const euros = eurosIn(context);
  return (
    <ChartFrame
      id="dotations-comparables"
      title={
        known.length + unknown.length === 0
          ? grants.titleNone
          : grants.title(known.length, known.length + unknown.length)
      }
      sample={`${grants.sample(known.length, unknown.length, notApplicable.length)}.`}
      notes={[
        ...(least === undefined || most === undefined
          ? [grants.noneKnown]
          : [grants.range(euros(least), euros(most))]),
        ...(divided === 0 ? [] : [grants.divided(divided)]),
        indicatorWords[language].budget.definition,
        ...periodNotes(context),
      ]}
      sources={listSources(
        known.flatMap(({ grant }) => grantSources(grant, context)),
        context,
      )}
      table={grantTable(distribution, unknownForFilters, context)}
      caption={grants.caption}
      empty={known.length + unknown.length + unknownForFilters.length === 0 ? grants.empty : null}
      words={words}
      language={language}
    >
      {(width) => (
        <GrantStrip
          width={width}
          distribution={distribution}
          unknownForFilters={unknownForFilters}
          selected={selected}
          context={context}
          onOpen={onOpen}
        />
      )}
    </ChartFrame>
  );
}
