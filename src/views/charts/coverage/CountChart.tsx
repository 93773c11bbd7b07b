import { useMemo } from "react";
import { countChart, sortPlaces } from "../../../scene/coverage/placeRows";
import type { CoverageView } from "./coverageView";
import { PlaceFigure } from "./PlaceFigure";

/** How many labelled territories each place has. */
export function CountChart({ view }: { readonly view: CoverageView }) {
  const { places, whole, order, date, telling } = view;
  const { coverage } = view.section.words;
  const { grain } = telling;
  const chart = useMemo(
    () =>
      countChart(
        sortPlaces(places, order, ({ labelled }) => labelled.length),
        telling,
      ),
    [places, order, telling],
  );
  const some = places.filter(({ labelled }) => labelled.length > 0).length;
  return (
    <PlaceFigure
      id="couverture-territoires"
      title={coverage.countTitle(some, places.length, grain)}
      sample={coverage.countSample(whole.labelled.length, date)}
      notes={[coverage.countNote(grain), coverage.notes.straddling(grain)]}
      chart={chart}
      caption={coverage.title(grain)}
      empty={coverage.empty}
      unit={coverage.unit.territories}
      view={view}
    />
  );
}
