import "./partners.css";
import { useMemo } from "react";
import { answeringPartnershipsOf, sourcesOfAnswers } from "../../../scene/partners/answers";
import { partnerKnowledge } from "../../../scene/partners/partnerKnowledge";
import { useSourceRefs } from "../kit/useSourceRefs";
import type { SectionProps } from "../sectionProps";
import { NaturesChart } from "./NaturesChart";
import { ReachChart } from "./ReachChart";
import { TypesChart } from "./TypesChart";

/** Who acts where: partners by reach, natures of partners, types of partnership by year. */
export default function PartnersSection(props: SectionProps) {
  const { core, atlas, view, words } = props;
  const { result } = view;
  const answers = useMemo(() => answeringPartnershipsOf(core, result), [core, result]);
  const knowledge = useMemo(() => partnerKnowledge(core, result, answers), [core, result, answers]);
  const cited = useMemo(() => sourcesOfAnswers(atlas, answers), [atlas, answers]);
  const sources = useSourceRefs(cited, props);
  // The ways out of an empty result are told above the section.
  if (view.matches.length === 0) return <p className="chart__empty">{words.partners.reach.empty}</p>;
  const shared = { ...props, answers, knowledge, sources };
  const said = words.partners;
  const unknown = view.unknown.length;
  return (
    <>
      <p className="partners__known">
        {said.known(knowledge.answering, knowledge.otherwise, knowledge.unrecorded)}
        {unknown > 0 && ` ${said.knownUnknown(unknown)}`}
      </p>
      <ReachChart {...shared} />
      <NaturesChart {...shared} />
      <TypesChart {...shared} />
    </>
  );
}
