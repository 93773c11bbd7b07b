import { useState, useSyncExternalStore } from "react";
import { citation } from "../../scene/about/citation";
import { copyText } from "../../services/share";
import { useAbout } from "./aboutContext";
import { Part } from "./Part";

interface Props {
  readonly id: string;
  readonly factsDate: string;
  /** Address of the site, when the build knows it; the app reads its own. */
  readonly siteAddress: string | null;
}

const followsNothing = () => () => undefined;
const rootOfPage = () => new URL(".", location.href).href;

/** A sentence and a record that cite the atlas as it is today, to copy. */
export function CitePart({ id, factsDate, siteAddress }: Props) {
  const { words, language } = useAbout();
  const { cite } = words.data;
  const address = useSyncExternalStore(
    followsNothing,
    () => siteAddress ?? rootOfPage(),
    () => siteAddress,
  );
  const { sentence, bibtex } = citation(factsDate, address, words, language);
  return (
    <Part id={id} title={cite.title} help={cite.help}>
      <Citable title={cite.inText} text={sentence} />
      <Citable title={cite.bibtex} text={bibtex} isCode />
    </Part>
  );
}

interface CitableProps {
  readonly title: string;
  readonly text: string;
  readonly isCode?: boolean;
}

function Citable({ title, text, isCode = false }: CitableProps) {
  const { words, reporting } = useAbout();
  const { cite } = words.data;
  const [outcome, setOutcome] = useState<boolean | null>(null);
  return (
    <div className="about__citable">
      <h4 className="about__subtitle">{title}</h4>
      {isCode ? <pre className="about__code">{text}</pre> : <p className="about__code">{text}</p>}
      {/* A page without scripts has nothing that could copy. */}
      {reporting !== undefined && (
        <p>
          <button
            type="button"
            className="button"
            aria-label={`${cite.copy}, ${title}`}
            onClick={() => void copyText(text).then(setOutcome)}
          >
            {cite.copy}
          </button>{" "}
          <span role="status" className="about__note">
            {outcome !== null && (outcome ? cite.copied : cite.copyFailed)}
          </span>
        </p>
      )}
    </div>
  );
}
