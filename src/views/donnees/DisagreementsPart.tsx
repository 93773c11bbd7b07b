import type { Atlas } from "../../domain/facts";
import { opposedFacts } from "../../scene/aboutFacts";
import { reportId } from "../../scene/errorReport/reportId";
import { useAbout } from "./aboutContext";
import { DisagreementArticle } from "./DisagreementArticle";
import { Part } from "./Part";
import { Prose } from "./Prose";
import { ReportFact } from "./ReportFact";

/** Facts that oppose each other, side by side; what separates them is told under them. */
export function DisagreementsPart({ id, atlas }: { readonly id: string; readonly atlas: Atlas }) {
  const { words, language } = useAbout();
  return (
    <Part id={id} title={words.data.disagreements} help={words.data.disagreementsHelp}>
      {opposedFacts(atlas).map(({ disagreement, claims }) => (
        <DisagreementArticle
          key={disagreement.id}
          heading={disagreement.topic}
          lang={language === "fr" ? undefined : "fr"}
          claims={claims}
        >
          <p className="about__comment">
            <Prose>{disagreement.comment}</Prose>
          </p>
          <ReportFact id={reportId.disagreement(disagreement)} about={disagreement.topic} />
        </DisagreementArticle>
      ))}
    </Part>
  );
}
