import { useMemo } from "react";
import type { CoreTerritory } from "../../../domain/facts";
import { listSources, type MoneyContext, periodNotes } from "../../../scene/money/moneyContext";
import { MOST_TERRITORIES, ownLines } from "../../../scene/money/publishedLines";
import { publishedTable } from "../../../scene/money/tables/publishedTable";
import { ChartFrame } from "../kit/ChartFrame";
import { PublishedBars } from "./PublishedBars";

interface Props {
  /** The open territory, else the result. */
  readonly territories: readonly CoreTerritory[];
  readonly context: MoneyContext;
  readonly onOpen: (id: string) => void;
}

const ID = "montants-un-par-un";

/** Each amount of the open territory, or of a small result, as a bar over its years. Else how to get there. */
export function PublishedChart({ territories, context, onOpen }: Props) {
  const { words, language } = context;
  const text = words.money.published;
  const isTooMany = territories.length > MOST_TERRITORIES;
  const { groups, years } = useMemo(
    () => ownLines(isTooMany ? [] : territories, context.atlas),
    [isTooMany, territories, context.atlas],
  );
  const lines = groups.flatMap((group) => group.lines);
  const withAmount = groups.filter((group) => group.lines.length > 0).length;
  const [only] = territories;
  const title = isTooMany
    ? text.titleHint
    : territories.length === 1 && only !== undefined
      ? text.title(lines.length, only.name)
      : text.titleMany(lines.length, territories.length);
  const empty = isTooMany
    ? text.hint(territories.length, MOST_TERRITORIES)
    : lines.length === 0
      ? text.empty
      : null;
  return (
    <ChartFrame
      id={ID}
      title={title}
      sample={isTooMany ? text.sampleHint : text.sample(withAmount, territories.length)}
      notes={lines.length === 0 ? [] : [text.note, ...periodNotes(context)]}
      sources={listSources(
        lines.flatMap(({ sources }) => sources),
        context,
      )}
      table={publishedTable(groups, context)}
      caption={text.caption}
      empty={empty}
      words={words}
      language={language}
    >
      {(width) => (
        <PublishedBars
          id={ID}
          width={width}
          label={text.drawing}
          groups={groups}
          years={years}
          context={context}
          onOpen={onOpen}
        />
      )}
    </ChartFrame>
  );
}
