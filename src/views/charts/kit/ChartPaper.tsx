import { createContext, type ReactNode, useMemo } from "react";
import type { Language } from "../../../domain/viewState";
import { formatFactsDate } from "../../../i18n/format";
import type { AllMessages } from "../../../i18n/messages";
import type { FilterWords } from "../../../scene/describeFilters";

/** What every exported file says of the view it comes from. */
export interface Citation {
  /** Date of the facts, in words. */
  readonly facts: string;
  /** The filters in words, or that there are none. */
  readonly filters: string;
  /** How many territories answer. */
  readonly status: string;
}

/** Given by `ChartPaper`; `null` outside one. */
export const CitationContext = createContext<Citation | null>(null);

interface Props {
  /** Heading of the page of charts. */
  readonly title: string;
  /** ISO. */
  readonly factsDate: string;
  readonly chips: readonly FilterWords[];
  readonly status: string;
  readonly words: AllMessages;
  readonly language: Language;
  readonly children: ReactNode;
}

/**
 * What the charts of a page say of themselves once they have left it: to every chart inside for its files,
 * and at the top of the paper, where header, filters and footer of the screen are not printed.
 */
export function ChartPaper({ title, factsDate, chips, status, words, language, children }: Props) {
  const citation = useMemo(() => {
    const list = chips
      .map(({ label, value }) => words.charts.filter(label, value))
      .join(words.charts.filterJoin);
    return {
      facts: words.app.factsDate(formatFactsDate(factsDate, language)),
      filters: chips.length === 0 ? words.charts.noFilter : words.charts.filters(list),
      status,
    };
  }, [chips, factsDate, status, words, language]);
  return (
    <CitationContext value={citation}>
      <div className="charts__paper">
        <p className="charts__paper-title">{[words.app.name, title].join(" — ")}</p>
        <p>{citation.filters}</p>
        <p>{[citation.status, citation.facts].join(" — ")}</p>
      </div>
      {children}
    </CitationContext>
  );
}
