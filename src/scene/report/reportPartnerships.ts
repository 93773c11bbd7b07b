import { type CoreTerritory, isPartnership, type Partnership } from "../../domain/facts";
import { comparePartialDates } from "../../domain/partialDate";
import { frenchOrder } from "../frenchOrder";
import type { ReportContext } from "./reportContext";

/** The partnerships of the territories of the report, events of the label left out, oldest first, undated last. */
export function partnershipsHere({
  atlas,
  ids,
}: Pick<ReportContext, "atlas" | "ids">): readonly Partnership[] {
  return partnershipsOf(atlas.partnerships, ids);
}

/** What is done at the scale of a whole académie that covers the place: counted apart. */
export interface Around {
  readonly academies: readonly CoreTerritory[];
  readonly rows: readonly Partnership[];
}

export function alliancesAround({ core, atlas, place, ids }: ReportContext): Around {
  const academies = core.territories.filter(
    ({ id, type, departements }) =>
      type === "academie" && !ids.has(id) && departements.some((code) => place.departements.includes(code)),
  );
  return {
    academies,
    rows: partnershipsOf(atlas.partnerships, new Set(academies.map(({ id }) => id))),
  };
}

function partnershipsOf(
  partnerships: readonly Partnership[],
  ids: ReadonlySet<string>,
): readonly Partnership[] {
  const byTitle = frenchOrder();
  return partnerships
    .filter((row) => isPartnership(row) && row.territories.some((id) => ids.has(id)))
    .sort(
      (a, b) =>
        comparePartialDates(a.start ?? a.end, b.start ?? b.end) ||
        byTitle(a.title, b.title) ||
        (a.id < b.id ? -1 : 1),
    );
}
