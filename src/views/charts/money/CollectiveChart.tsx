import { useMemo } from "react";
import { listSources, type MoneyContext, periodNotes } from "../../../scene/money/moneyContext";
import { collectiveLines, type PublishedLine } from "../../../scene/money/publishedLines";
import { publishedTable } from "../../../scene/money/tables/publishedTable";
import { ChartFrame } from "../kit/ChartFrame";
import { PublishedBars } from "./PublishedBars";

interface Props {
  /** Ids of the result. */
  readonly matches: ReadonlySet<string>;
  readonly context: MoneyContext;
  readonly onOpen: (id: string) => void;
}

const ID = "montants-communs";

/** Amounts that belong to no single territory of the result: each alone, never divided among them. */
export function CollectiveChart({ matches, context, onOpen }: Props) {
  const { words, language } = context;
  const { money, terms } = words;
  const { plusieurs, programme } = terms.budgetScope;
  const { groups, years } = useMemo(
    () => collectiveLines(matches, context.atlas, { shared: plusieurs, programme }),
    [matches, context.atlas, plusieurs, programme],
  );
  const countOf = (name: string) => groups.find((group) => group.name === name)?.lines.length ?? 0;
  const lines = groups.flatMap((group) => group.lines);
  const among = ({ line }: PublishedLine) =>
    money.collective.among(line.territories.filter((id) => matches.has(id)).length, line.territories.length);
  return (
    <ChartFrame
      id={ID}
      title={money.collective.title(lines.length)}
      sample={money.collective.sample(countOf(plusieurs), countOf(programme))}
      notes={[money.published.note, ...periodNotes(context)]}
      sources={listSources(
        lines.flatMap(({ sources }) => sources),
        context,
      )}
      table={publishedTable(groups, context)}
      caption={money.collective.caption}
      empty={groups.length === 0 ? money.collective.empty : null}
      words={words}
      language={language}
    >
      {(width) => (
        <PublishedBars
          id={ID}
          width={width}
          label={money.collective.drawing}
          groups={groups}
          years={years}
          context={context}
          more={among}
          short={({ line }) => money.collective.count(line.territories.length)}
          onOpen={onOpen}
        />
      )}
    </ChartFrame>
  );
}
