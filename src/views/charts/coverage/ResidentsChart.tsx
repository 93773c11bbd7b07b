import { useMemo } from "react";
import { formatList } from "../../../i18n/format";
import { sourcesOfResidents } from "../../../scene/charts/citedSources";
import { countPlaces, placesCounted } from "../../../scene/coverage/countPlaces";
import { residentsChart, sortPlaces } from "../../../scene/coverage/placeRows";
import { sumOfResidents } from "../../../scene/coverage/sumOfResidents";
import type { CoverageView } from "./coverageView";
import { PlaceFigure } from "./PlaceFigure";

/** Residents of the neighbourhoods of the territories, at least: the figures that are known, and only those. */
export function ResidentsChart({ view }: { readonly view: CoverageView }) {
  const { section, places, whole, order, telling } = view;
  const { coverage } = section.words;
  const { total, known, approximate, leftOut } = whole.residents;
  const chart = useMemo(
    () =>
      residentsChart(
        sortPlaces(places, order, ({ residents }) => residents.total),
        telling,
      ),
    [places, order, telling],
  );
  const cited = useMemo(
    () => sourcesOfResidents(section.atlas, new Set(whole.labelled)),
    [section.atlas, whole],
  );
  const silent = countPlaces(
    places,
    ({ labelled, residents }) => labelled.length > 0 && residents.known === 0,
  );
  const names = (ids: readonly string[]) =>
    formatList(
      ids.map((id) => section.view.territories.get(id)?.name ?? id),
      section.language,
    );
  return (
    <PlaceFigure
      id="couverture-habitants"
      title={
        total === null
          ? coverage.residentsNoTitle
          : coverage.residentsTitle(sumOfResidents(total, approximate, section.language), approximate)
      }
      sample={coverage.residentsSample(known, whole.labelled.length)}
      notes={[
        coverage.residentsNote,
        ...(leftOut.commune.length > 0 ? [coverage.residentsLeftOut(names(leftOut.commune))] : []),
        ...(leftOut.unsure.length > 0 ? [coverage.residentsUnsure(names(leftOut.unsure))] : []),
        ...(silent.some + silent.collectivities.length > 0
          ? [coverage.residentsNone(placesCounted(silent, telling))]
          : []),
      ]}
      cited={cited}
      chart={chart}
      empty={coverage.residentsNoTitle}
      unit={coverage.unit.residents}
      view={view}
    />
  );
}
