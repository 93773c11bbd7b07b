import { lazy, Suspense, use } from "react";
import { GlossaryList } from "../glossary/GlossaryList";
import { GlossaryContext } from "../glossary/glossaryContext";
import { LoadBoundary } from "../shell/LoadBoundary";
import { useIsMounted } from "../useIsMounted";
import { useAbout } from "./aboutContext";
import { Part } from "./Part";

const LateGlossaryList = lazy(() => import("../glossary/LateGlossaryList"));

/** Before the ids of the words: other parts of the page have some of the same. */
const WORD_IDS = "mot-";

/** The words explained, folded: a static page has them at hand, the app loads them. */
export function GlossaryPart({ id }: { readonly id: string }) {
  const { words, language } = useAbout();
  const { words: atHand } = use(GlossaryContext);
  const isMounted = useIsMounted();
  const said = words.data.words;
  return (
    <Part id={id} title={said.title} help={said.help}>
      <details className="about__fold">
        <summary>
          <span className="about__fold-name">{said.show}</span>
        </summary>
        {atHand !== null && <GlossaryList words={atHand} idPrefix={WORD_IDS} level={4} />}
        {atHand === null && isMounted && (
          <LoadBoundary>
            <Suspense>
              <LateGlossaryList language={language} idPrefix={WORD_IDS} />
            </Suspense>
          </LoadBoundary>
        )}
      </details>
    </Part>
  );
}
