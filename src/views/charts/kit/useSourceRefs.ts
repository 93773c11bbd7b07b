import { useMemo } from "react";
import { type SourceRef, sourceRefs } from "../../../scene/charts/sourceRefs";
import type { SectionProps } from "../sectionProps";

/** The sources of these ids, as a chart lists them. @param ids kept between renders (`useMemo`) */
export function useSourceRefs(
  ids: readonly string[],
  { atlas, words, language }: Pick<SectionProps, "atlas" | "words" | "language">,
): readonly SourceRef[] {
  return useMemo(
    () => sourceRefs(ids, atlas.sources, words.sheet.titleUnknown, language),
    [ids, atlas, words, language],
  );
}
