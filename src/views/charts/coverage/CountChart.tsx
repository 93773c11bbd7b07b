import { useMemo } from "react";
import { someStraddle } from "../../../query/coverage";
import { sourcesOfLabels } from "../../../scene/charts/citedSources";
import { countPlaces, placesOutOf } from "../../../scene/coverage/countPlaces";
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
  const cited = useMemo(() => {
    const counted = [...whole.labelled, ...places.flatMap(({ unknown }) => unknown)];
    return sourcesOfLabels(view.section.atlas, new Set(counted));
  }, [view.section.atlas, whole, places]);
  const covered = countPlaces(places, ({ labelled }) => labelled.length > 0);
  return (
    <PlaceFigure
      id="couverture-territoires"
      title={coverage.countTitle(
        placesOutOf(covered, telling),
        covered.some > 1 || covered.collectivities.length > 0,
      )}
      sample={coverage.countSample(whole.labelled.length, date)}
      notes={[
        coverage.countNote(grain),
        ...(places.some(({ unknown }) => unknown.length > 0) ? [coverage.countUnknown] : []),
        ...(someStraddle(places) ? [coverage.notes.straddling(grain)] : []),
      ]}
      cited={cited}
      chart={chart}
      caption={coverage.title(grain)}
      empty={coverage.empty}
      unit={coverage.unit.territories}
      view={view}
    />
  );
}
