import { useMemo } from "react";
import { formatList, formatNumber } from "../../../i18n/format";
import { residentsChart, sortPlaces } from "../../../scene/coverage/placeRows";
import type { CoverageView } from "./coverageView";
import { PlaceFigure } from "./PlaceFigure";

/** Residents of the neighbourhoods of the territories, at least: the figures that are known, and only those. */
export function ResidentsChart({ view }: { readonly view: CoverageView }) {
  const { section, places, whole, order, telling } = view;
  const { coverage } = section.words;
  const { total, known, leftOut } = whole.residents;
  const chart = useMemo(
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
  const names = leftOut.map((id) => section.view.territories.get(id)?.name ?? id);
  return (
    <PlaceFigure
      id="couverture-habitants"
      title={
        total === null
          ? coverage.residentsNoTitle
          : coverage.residentsTitle(formatNumber(total, section.language))
      }
      sample={coverage.residentsSample(known, whole.labelled.length)}
      notes={[
        coverage.residentsNote,
        ...(names.length > 0 ? [coverage.residentsLeftOut(formatList(names, section.language))] : []),
        ...(silent > 0 ? [coverage.residentsNone(silent, telling.grain)] : []),
      ]}
      chart={chart}
      empty={coverage.residentsNoTitle}
      unit={coverage.unit.residents}
      view={view}
    />
  );
}
