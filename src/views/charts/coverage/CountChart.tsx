import { useMemo } from "react";
import { countChart, sortPlaces } from "../../../scene/coverage/placeRows";
import { ChartFrame } from "../kit/ChartFrame";
import type { CoverageView } from "./coverageView";
import { PlaceBars } from "./PlaceBars";

/** How many labelled territories each place has. */
export function CountChart({ section, places, whole, order, date, telling, notes, ...bars }: CoverageView) {
  const { words, language } = section;
  const { coverage } = words;
  const { grain } = telling;
  const { rows, table } = useMemo(
    () =>
      countChart(
        sortPlaces(places, order, ({ labelled }) => labelled.length),
        telling,
      ),
    [places, order, telling],
  );
  const some = places.filter(({ labelled }) => labelled.length > 0).length;
  const title = coverage.countTitle(some, places.length, grain);
  return (
    <ChartFrame
      id="couverture-territoires"
      title={title}
      sample={coverage.countSample(whole.labelled.length, date)}
      notes={[coverage.countNote(grain), coverage.notes.straddling(grain), ...notes]}
      table={table}
      caption={coverage.title(grain)}
      empty={rows.length === 0 ? coverage.empty : null}
      words={words}
      language={language}
    >
      {(width) => (
        <PlaceBars
          {...bars}
          rows={rows}
          width={width}
          label={title}
          unit={coverage.unit.territories}
          words={words}
          language={language}
        />
      )}
    </ChartFrame>
  );
}
