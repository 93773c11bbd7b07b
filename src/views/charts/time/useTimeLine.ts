import { useMemo } from "react";
import type { Filters } from "../../../domain/filters";
import type { Prepared } from "../../../query/prepare";
import { type TimeLine, timeLine } from "../../../query/timeLine";

/** The time line of the filters; moving its own brush changes the period alone and makes nothing again. */
export function useTimeLine(prepared: Prepared, filters: Filters): TimeLine {
  const { type, vague, region, departement, academie, lieu, theme, partenaire, nature, genre, budget, q } =
    filters;
  return useMemo(
    () =>
      timeLine(prepared, {
        ...{ type, vague, region, departement, academie, lieu, theme, partenaire, nature, genre, budget, q },
        periode: null,
      }),
    [prepared, type, vague, region, departement, academie, lieu, theme, partenaire, nature, genre, budget, q],
  );
}
