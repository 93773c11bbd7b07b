import { useMemo } from "react";
import type { QpvGeography } from "../../../domain/vocabulary";
import type { QpvCoverage } from "../../../query/qpvCoverage";
import { qpvChart, sortPlaces } from "../../../scene/coverage/placeRows";
import { ChartFrame } from "../kit/ChartFrame";
import type { CoverageView } from "./coverageView";
import { PlaceBars } from "./PlaceBars";

/** The geography that is drawn: that of the totals, else the one with more codes. The twin has both. */
function drawnGeography({ covered, rate }: QpvCoverage): QpvGeography {
  return rate?.geography ?? (covered["2024"] > covered["2015"] ? "2024" : "2015");
}

/** Official priority neighbourhoods that a territory covers, out of all those of the place once they are known. */
export function QpvChart({ section, places, whole, order, telling, date: _, notes, ...bars }: CoverageView) {
  const { words, language } = section;
  const { coverage } = words;
  const { covered, known, eligible, rate } = whole.qpvs;
  const geography = drawnGeography(whole.qpvs);
  const { rows, table } = useMemo(
    () =>
      qpvChart(
        sortPlaces(places, order, ({ qpvs }) => qpvs.covered[geography]),
        geography,
        telling,
      ),
    [places, order, geography, telling],
  );
  const title = coverage.qpvTitle(covered[geography]);
  return (
    <ChartFrame
      id="couverture-quartiers"
      title={title}
      sample={
        rate === null
          ? coverage.qpvSample(known, eligible)
          : coverage.qpvRateSample(rate.covered, rate.total, rate.geography)
      }
      notes={[coverage.qpvNote(geography), ...notes]}
      table={table}
      caption={title}
      empty={rows.length === 0 ? coverage.qpvSample(known, eligible) : null}
      words={words}
      language={language}
    >
      {(width) => (
        <PlaceBars
          {...bars}
          rows={rows}
          width={width}
          label={title}
          unit={coverage.unit.qpvs}
          words={words}
          language={language}
        />
      )}
    </ChartFrame>
  );
}
