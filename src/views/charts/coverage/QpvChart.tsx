import { useMemo } from "react";
import type { QpvGeography } from "../../../domain/vocabulary";
import type { QpvCoverage } from "../../../query/qpvCoverage";
import { sourcesOfQpvs } from "../../../scene/charts/citedSources";
import { qpvChart, sortPlaces } from "../../../scene/coverage/placeRows";
import type { CoverageView } from "./coverageView";
import { PlaceFigure } from "./PlaceFigure";

/** The geography that is drawn: that of the totals, else the one with more codes. The twin has both. */
function drawnGeography({ covered, rate }: QpvCoverage): QpvGeography {
  return rate?.geography ?? (covered["2024"] > covered["2015"] ? "2024" : "2015");
}

/** Official priority neighbourhoods that a territory covers, out of all those of the place once they are known. */
export function QpvChart({ view }: { readonly view: CoverageView }) {
  const { places, whole, order, telling } = view;
  const { coverage } = view.section.words;
  const { covered, known, eligible, rate } = whole.qpvs;
  const geography = drawnGeography(whole.qpvs);
  const chart = useMemo(
    () =>
      qpvChart(
        sortPlaces(places, order, ({ qpvs }) => qpvs.covered[geography]),
        geography,
        telling,
      ),
    [places, order, geography, telling],
  );
  const cited = useMemo(
    () => sourcesOfQpvs(view.section.atlas, new Set(whole.labelled)),
    [view.section.atlas, whole],
  );
  return (
    <PlaceFigure
      id="couverture-quartiers"
      title={coverage.qpvTitle(covered[geography])}
      sample={
        rate === null
          ? coverage.qpvSample(known, eligible)
          : coverage.qpvRateSample(rate.covered, rate.total, rate.geography)
      }
      notes={[coverage.qpvNote(geography)]}
      cited={cited}
      chart={chart}
      empty={coverage.qpvSample(known, eligible)}
      unit={coverage.unit.qpvs}
      view={view}
    />
  );
}
