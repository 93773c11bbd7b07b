import Gloss from "../glossary/Gloss";
import { Part } from "./Part";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly items: readonly { readonly term: string; readonly text: string }[];
}

/** Terms and what is to know of each. */
export function TermsPart({ id, title, items }: Props) {
  return (
    <Part id={id} title={title}>
      <dl className="about__rules">
        {items.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <Gloss text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
