import Gloss from "../glossary/Gloss";
import { useQuartier } from "./quartierContext";

/** The State's own service: the only one that may say whether an address is in a QPV. */
const OFFICIAL_SERVICE = "https://sig.ville.gouv.fr/";

/** What the atlas cannot answer, where the answer is, and whom to ask. */
export function Advice() {
  const { words } = useQuartier();
  const { official, officialTitle, officialLink, ask, askTitle, newTab } = words.quartier;
  return (
    <>
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
      <section className="quartier-part">
        <h4>{askTitle}</h4>
        <ul className="quartier-list">
          {[ask.school, ask.town, ask.prefecture, ask.education].map((text) => (
            <li key={text}>
              <Gloss text={text} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
