import { useMemo } from "react";
import { natureReach } from "../../../scene/partners/natureReach";
import { natureTable } from "../../../scene/partners/partnerTables";
import { ChartFrame } from "../kit/ChartFrame";
import { NatureBars } from "./NatureBars";
import type { PartnersProps } from "./partnersProps";

/** Natures of partners by what they take part in; a press on a row filters on the nature. */
export function NaturesChart(props: PartnersProps) {
  const { core, view, answers, knowledge, sources, actions, words, language } = props;
  const said = words.partners.natures;
  const natures = useMemo(() => natureReach(core, answers), [core, answers]);
  const first = natures[0];
  const { partnerNature } = words.vocab;
  return (
    <ChartFrame
      id="partenaires-natures"
      title={
        first === undefined
          ? said.titleNone
          : first.partnerships === natures[1]?.partnerships
            ? said.titleTied
            : said.title(partnerNature[first.nature].many, first.partnerships, knowledge.partnerships)
      }
      sample={said.sample(
        knowledge.partnerships,
        knowledge.partnerships - knowledge.partnerless,
        knowledge.answering,
        view.matches.length,
      )}
      notes={[
        said.noteOverlap,
        ...(knowledge.unrecorded > 0 ? [words.partners.reach.noteUnrecorded(knowledge.unrecorded)] : []),
      ]}
      sources={sources}
      table={natureTable(natures, knowledge, words)}
      caption={said.caption}
      empty={natures.length === 0 ? words.partners.reach.empty : null}
      words={words}
      language={language}
    >
      {(width) => (
        <NatureBars
          width={width}
          natures={natures}
          chosen={view.viewState.filters.nature}
          onToggle={(nature) => actions.toggleOption("nature", nature)}
          words={words}
          language={language}
        />
      )}
    </ChartFrame>
  );
}
