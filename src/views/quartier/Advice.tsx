import Gloss from "../glossary/Gloss";
import { useQuartier } from "./quartierContext";

/** The State's own service: the only one that may say whether an address is in a QPV. */
const OFFICIAL_SERVICE = "https://sig.ville.gouv.fr/";

/** Where those to ask are named in the page. */
export const ASK_ID = "quartier-demander";

/** Whom to ask, with or without a cité éducative. */
export function AskWhom() {
  const { ask, askTitle } = useQuartier().words.quartier;
  return (
    <section className="quartier-part">
      <h4 id={ASK_ID} tabIndex={-1}>
        {askTitle}
      </h4>
      <ul className="quartier-list">
        {[ask.school, ask.town, ask.prefecture, ask.education].map((text) => (
          <li key={text}>
            <Gloss text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the atlas cannot answer, and where the answer is. */
export function OfficialService() {
  const { official, officialTitle, officialLink, newTab } = useQuartier().words.quartier;
  return (
    <section className="quartier-part">
      <h4>{officialTitle}</h4>
      <p>
        <Gloss text={official.what} />
      </p>
      <p>{official.unable}</p>
      <p>{official.service}</p>
      <p>
        <a className="quartier-official" href={OFFICIAL_SERVICE} target="_blank" rel="noopener noreferrer">
          {officialLink}
          <span className="sr-only"> ({newTab})</span>
        </a>
      </p>
    </section>
  );
}
