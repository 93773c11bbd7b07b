import { ActionLink } from "../sheet/ActionLink";
import { useQuartier } from "./quartierContext";

/** Communes that show three kinds of answer: the first experiment, two cités, another project beside. */
const EXAMPLES = [
  { code: "91286", name: "Grigny" },
  { code: "42218", name: "Saint-Étienne" },
  { code: "91692", name: "Les Ulis" },
] as const;

/** What to try first, for someone who does not know what to type. */
export function Examples({ onChoose }: { readonly onChoose: (code: string) => void }) {
  const { words, hrefs, factsLang } = useQuartier();
  return (
    <section className="quartier-examples">
      <p>{words.quartier.examples}</p>
      <ul>
        {EXAMPLES.map(({ code, name }) => (
          <li key={code}>
            <ActionLink
              className="button quartier__out"
              href={hrefs.filter({ lieu: code })}
              onAct={() => onChoose(code)}
              lang={factsLang}
            >
              {name}
            </ActionLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
