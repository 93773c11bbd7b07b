import { useMemo } from "react";
import { formatList, formatNumber } from "../../../i18n/format";
import { residentsChart, sortPlaces } from "../../../scene/coverage/placeRows";
import { ChartFrame } from "../kit/ChartFrame";
import type { CoverageView } from "./coverageView";
import { PlaceBars } from "./PlaceBars";

/** Residents of the neighbourhoods of the territories, at least: the figures that are known, and only those. */
export function ResidentsChart({
  section,
  places,
  whole,
  order,
  telling,
  date: _,
  notes,
  ...bars
}: CoverageView) {
  const { view, words, language } = section;
  const { coverage } = words;
  const { total, known, leftOut } = whole.residents;
  const { rows, table } = useMemo(
    () =>
      residentsChart(
        sortPlaces(places, order, ({ residents }) => residents.total),
        telling,
      ),
    [places, order, telling],
  );
  const silent = places.filter(
    ({ labelled, residents }) => labelled.length > 0 && residents.known === 0,
  ).length;
  const title =
    total === null ? coverage.residentsNoTitle : coverage.residentsTitle(formatNumber(total, language));
  const names = leftOut.map((id) => view.territories.get(id)?.name ?? id);
  return (
    <ChartFrame
      id="couverture-habitants"
      title={title}
      sample={coverage.residentsSample(known, whole.labelled.length)}
      notes={[
        coverage.residentsNote,
        ...(names.length > 0 ? [coverage.residentsLeftOut(formatList(names, language))] : []),
        ...(silent > 0 ? [coverage.residentsNone(silent, telling.grain)] : []),
        ...notes,
      ]}
      table={table}
      caption={title}
      empty={rows.length === 0 ? coverage.residentsNoTitle : null}
      words={words}
      language={language}
    >
      {(width) => (
        <PlaceBars
          {...bars}
          rows={rows}
          width={width}
          label={title}
          unit={coverage.unit.residents}
          words={words}
          language={language}
        />
      )}
    </ChartFrame>
  );
}
