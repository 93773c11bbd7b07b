import { useMemo } from "react";
import type { Atlas } from "../../../domain/facts";
import type { Language } from "../../../domain/viewState";
import type { Messages } from "../../../i18n/messages";
import { coverageFacts } from "../../../scene/coverage/coverageFacts";
import { AboutContext } from "../../donnees/aboutContext";
import { DisagreementArticle } from "../../donnees/DisagreementArticle";
import { FactCard } from "../../donnees/FactCard";
import { Prose } from "../../donnees/Prose";

interface Props {
  readonly atlas: Atlas;
  readonly words: Messages & { readonly coverage: { readonly [Key in Word]: string } };
  readonly language: Language;
}
type Word = "nationalTitle" | "nationalHelp" | "opposedTitle";

/** What national sources say of the coverage: the figures that disagree side by side, then the others. */
export function NationalFacts({ atlas, words, language }: Props) {
  const { opposed, others } = useMemo(() => coverageFacts(atlas), [atlas]);
  const setting = useMemo(
    () => ({ words, language, sources: new Map(atlas.sources.map((source) => [source.id, source])) }),
    [words, language, atlas],
  );
  return (
    <AboutContext value={setting}>
      <section className="chart" aria-labelledby="couverture-sources-titre">
        <h3 className="chart__title" id="couverture-sources-titre">
          {words.coverage.nationalTitle}
        </h3>
        <p className="chart__sample">{words.coverage.nationalHelp}</p>
        {opposed.map(({ disagreement, claims }) => (
          <DisagreementArticle key={disagreement.id} heading={words.coverage.opposedTitle} claims={claims}>
            <p className="about__comment">
              <Prose>{disagreement.comment}</Prose>
            </p>
          </DisagreementArticle>
        ))}
        <ul className="coverage__facts">
          {others.map((fact) => (
            <FactCard key={fact.id} fact={fact} />
          ))}
        </ul>
      </section>
    </AboutContext>
  );
}
