import { useMemo } from "react";
import { type SourceRef, sourceRefs } from "../../../scene/charts/sourceRefs";
import type { PartnersProps } from "./partnersProps";

/** The documents behind the partnerships that answer. */
export function useAnswerSources({
  atlas,
  answers,
  words,
  language,
}: Pick<PartnersProps, "atlas" | "answers" | "words" | "language">): readonly SourceRef[] {
  return useMemo(() => {
    const answering = new Set(answers.map(({ row }) => row.id));
    const ids = atlas.partnerships.filter(({ id }) => answering.has(id)).flatMap(({ sources }) => sources);
    return sourceRefs(ids, atlas.sources, words.sheet.titleUnknown, language);
  }, [atlas, answers, words, language]);
}
