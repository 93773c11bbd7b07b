import { useId, useMemo, useState } from "react";
import { sourcesOfGrants, sourcesOfPartnerships } from "../../../scene/charts/citedSources";
import { knownChart, knownOf, sortPlaces } from "../../../scene/coverage/placeRows";
import { ChartSelect } from "../kit/ChartSelect";
import type { CoverageView } from "./coverageView";
import { PlaceFigure } from "./PlaceFigure";

const FACTS = ["grant", "partnership"] as const;

/** Of how many territories of each place the grant, or a partnership, is known. */
export function KnownChart({ view }: { readonly view: CoverageView }) {
  const { places, whole, order, telling } = view;
  const { coverage } = view.section.words;
  const [fact, setFact] = useState<(typeof FACTS)[number]>("grant");
  const factId = useId();
  const chart = useMemo(
    () =>
      knownChart(
        sortPlaces(places, order, (row) => knownOf(row, fact)),
        fact,
        telling,
      ),
    [places, order, fact, telling],
  );
  const { core, atlas } = view.section;
  const cited = useMemo(() => {
    const counted = new Set(whole.labelled);
    return fact === "grant" ? sourcesOfGrants(core, atlas, counted) : sourcesOfPartnerships(atlas, counted);
  }, [core, atlas, whole, fact]);
  const total = whole.labelled.length;
  return (
    <PlaceFigure
      id={fact === "grant" ? "couverture-budget" : "couverture-partenariat"}
      title={coverage.factTitle[fact](fact === "grant" ? whole.grants : whole.partnerships, total)}
      sample={coverage.knownSample(total)}
      notes={[coverage.factNote[fact]]}
      cited={cited}
      controls={
        <ChartSelect
          id={factId}
          label={coverage.known}
          value={fact}
          options={FACTS.map((each) => ({ value: each, label: coverage.fact[each] }))}
          onChange={setFact}
        />
      }
      chart={chart}
      empty={coverage.empty}
      unit={coverage.unit.territories}
      view={view}
    />
  );
}
