import type { UnknownFact } from "../../scene/sheetUnknowns";
import Gloss from "../glossary/Gloss";
import { Section } from "./Section";
import { useSheet } from "./sheetContext";

/** What no source seen says, told plainly: the reader need not guess whether it was looked for. */
export function UnknownSection({ facts }: { readonly facts: readonly UnknownFact[] }) {
  const { words } = useSheet();
  if (facts.length === 0) return null;
  return (
    <Section title={words.sheet.unknowns}>
      <p className="sheet__help">{words.sheet.unknownsHelp}</p>
      <ul className="sheet__unknowns">
        {facts.map((fact) => (
          <li key={fact}>
            <Gloss text={words.sheet.unknownItem[fact]} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
