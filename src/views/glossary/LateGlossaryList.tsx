// Loaded when first shown in the app, with its style sheet.
import "./glossary.css";
import { use } from "react";
import type { Language } from "../../domain/viewState";
import { goToFragment } from "../goToFragment";
import { glossaryWords } from "../pageWords";
import { GlossaryList } from "./GlossaryList";

interface Props {
  readonly language: Language;
  readonly idPrefix: string;
}

/** The whole glossary in the app, whose address belongs to the view; suspends until the words have come. */
export default function LateGlossaryList({ language, idPrefix }: Props) {
  return (
    <GlossaryList
      words={use(glossaryWords(language))}
      idPrefix={idPrefix}
      level={4}
      onFollow={(event) => goToFragment(event, "start")}
    />
  );
}
