import type { ViewState } from "../domain/viewState";
import type { Prepared } from "../query/prepare";
import type { Result } from "../query/result";
import { runQuery } from "../query/runQuery";

/** What is read from a view. Each answer is kept until what it depends on changes, then made again. */
export interface Selectors {
  /** The one result that every view shows. */
  readonly result: (view: ViewState) => Result;
  /** Ids drawn and listed: the matches, then the unknown unless they are hidden. */
  readonly shownIds: (view: ViewState) => readonly string[];
}

/** Makes the selectors of one prepared core; they compare their inputs by identity. */
export function createSelectors(prepared: Prepared): Selectors {
  const result = keepLast((filters: ViewState["filters"]) => runQuery(prepared, filters));
  const shown = keepLast((from: Result, showUnknown: boolean): readonly string[] =>
    showUnknown ? [...from.matches, ...from.unknown] : from.matches,
  );
  return {
    result: ({ filters }) => result(filters),
    shownIds: ({ filters, showUnknown }) => shown(result(filters), showUnknown),
  };
}

/** Remembers the last call; the same inputs give the very same output. */
function keepLast<Inputs extends readonly unknown[], Output>(
  compute: (...inputs: Inputs) => Output,
): (...inputs: Inputs) => Output {
  let last: { readonly inputs: Inputs; readonly output: Output } | undefined;
  return (...inputs) => {
    if (last === undefined || inputs.some((input, at) => input !== last?.inputs[at])) {
      last = { inputs, output: compute(...inputs) };
    }
    return last.output;
  };
}
