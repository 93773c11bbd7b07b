import type { Atlas } from "../../domain/facts";
import { opposedFacts } from "../../scene/aboutFacts";
import { useAbout } from "./aboutContext";
import { FactCard } from "./FactCard";
import { Part } from "./Part";
import { Prose } from "./Prose";

/** Facts that oppose each other, side by side; what separates them is told under them. */
export function DisagreementsPart({ id, atlas }: { readonly id: string; readonly atlas: Atlas }) {
  const { words, language } = useAbout();
  return (
    <Part id={id} title={words.data.disagreements} help={words.data.disagreementsHelp}>
      {opposedFacts(atlas).map(({ disagreement, claims }) => (
        <article key={disagreement.id} className="about__disagreement">
          <h4 className="about__subtitle" lang={language === "fr" ? undefined : "fr"}>
            {disagreement.topic}
          </h4>
          <ul className="about__claims">
            {claims.map((claim) => (
              <FactCard key={claim.id} fact={claim} />
            ))}
          </ul>
          <p className="about__comment">
            <Prose>{disagreement.comment}</Prose>
          </p>
        </article>
      ))}
    </Part>
  );
}
