import { useMemo } from "react";
import type { Core } from "../../../domain/facts";
import type { Language } from "../../../domain/viewState";
import type { AllMessages } from "../../../i18n/messages";
import type { TimeLine } from "../../../query/timeLine";
import { buildLanes, type Lane } from "../../../scene/time/lanes";
import { type WaveLook, waveLooks } from "../../../scene/time/waveLook";

/** The lanes of a time line, and how waves look in them. */
export function useLanes(
  core: Core,
  line: TimeLine,
  words: AllMessages,
  language: Language,
): { readonly lanes: readonly Lane[]; readonly lookOf: (wave: number | null) => WaveLook } {
  const lookOf = useMemo(() => waveLooks(core, words, language), [core, words, language]);
  const lanes = useMemo(() => buildLanes(line, lookOf, words), [line, lookOf, words]);
  return { lanes, lookOf };
}
