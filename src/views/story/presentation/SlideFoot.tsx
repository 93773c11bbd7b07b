import type { Language } from "../../../domain/viewState";
import { formatFactsDate } from "../../../i18n/format";
import type { AudienceWords } from "../../../i18n/messages";

interface Props {
  /** How many territories answer; `null` while it is not known. */
  readonly status: string | null;
  /** ISO. */
  readonly factsDate: string;
  readonly page: number;
  readonly count: number;
  readonly words: AudienceWords;
  readonly language: Language;
}

/** What lets a figure be defended: how many territories it is about, the date of the facts, the page. */
export function SlideFoot({ status, factsDate, page, count, words, language }: Props) {
  return (
    <p className="slide__foot">
      <span className="slide__status">{status ?? "…"}</span>
      <span>{words.app.factsDate(formatFactsDate(factsDate, language))}</span>
      <span className="slide__number" aria-hidden="true">
        {words.presentation.short(page, count)}
      </span>
    </p>
  );
}
