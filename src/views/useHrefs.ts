import { useMemo } from "react";
import type { Filters } from "../domain/filters";
import type { ViewState } from "../domain/viewState";
import { formatViewState } from "../state/urlCodec";

/** Where the links of a view lead: the page of a territory, and the same view under other filters. */
export function useHrefs(viewState: ViewState) {
  return useMemo(
    () => ({
      territory: (id: string) => `territoire/${id}/`,
      filter: (patch: Partial<Filters>) =>
        formatViewState({ ...viewState, filters: { ...viewState.filters, ...patch } }) || "./",
    }),
    [viewState],
  );
}
