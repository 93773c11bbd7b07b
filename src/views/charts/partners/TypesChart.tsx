import { useMemo } from "react";
import { typesTable } from "../../../scene/partners/partnerTables";
import { typesByYear } from "../../../scene/partners/typesByYear";
import { ChartFrame } from "../kit/ChartFrame";
import type { PartnersProps } from "./partnersProps";
import { TypeColumns } from "./TypeColumns";

/** Types of partnership by the year they began; those no source dates stand apart. */
export function TypesChart(props: PartnersProps) {
  const { view, answers, knowledge, sources, actions, words, language } = props;
  const said = words.partners.types;
  const counted = useMemo(() => typesByYear(answers), [answers]);
  const { years, types } = counted;
  const undated = types.reduce((sum, type) => sum + type.undated, 0);
  const { partnershipType } = words.vocab;
  const first = types[0];
  return (
    <ChartFrame
      id="partenariats-types"
      title={
        first === undefined
          ? said.titleNone
          : first.total === types[1]?.total
            ? said.titleTied
            : said.title(partnershipType[first.type].many, first.total, knowledge.partnerships)
      }
      sample={said.sample(knowledge.partnerships, undated)}
      notes={[said.noteOnce, ...(undated > 0 ? [said.noteUndated] : [])]}
      sources={sources}
      table={typesTable(counted, words)}
      caption={said.caption}
      empty={types.length === 0 ? words.partners.reach.empty : null}
      words={words}
      language={language}
    >
      {(width) => (
        <TypeColumns
          width={width}
          years={years}
          types={types}
          chosen={view.viewState.filters.genre}
          onToggle={(type) => actions.toggleOption("genre", type)}
          words={words}
          language={language}
        />
      )}
    </ChartFrame>
  );
}
