import { useId, useMemo, useState } from "react";
import { knownChart, knownOf, sortPlaces } from "../../../scene/coverage/placeRows";
import { ChartFrame } from "../kit/ChartFrame";
import { ChartSelect } from "../kit/ChartSelect";
import type { CoverageView } from "./coverageView";
import { PlaceBars } from "./PlaceBars";

const FACTS = ["grant", "partnership"] as const;

/** Of how many territories of each place the grant, or a partnership, is known. */
export function KnownChart({
  section,
  places,
  whole,
  order,
  telling,
  date: _,
  notes,
  ...bars
}: CoverageView) {
  const { words, language } = section;
  const { coverage } = words;
  const [fact, setFact] = useState<(typeof FACTS)[number]>("grant");
  const factId = useId();
  const { rows, table } = useMemo(
    () =>
      knownChart(
        sortPlaces(places, order, (row) => knownOf(row, fact)),
        fact,
        telling,
      ),
    [places, order, fact, telling],
  );
  const total = whole.labelled.length;
  const title = coverage.factTitle[fact](fact === "grant" ? whole.grants : whole.partnerships, total);
  return (
    <ChartFrame
      id={fact === "grant" ? "couverture-budget" : "couverture-partenariat"}
      title={title}
      sample={coverage.knownSample(total)}
      notes={[coverage.factNote[fact], ...notes]}
      controls={
        <ChartSelect
          id={factId}
          label={coverage.known}
          value={fact}
          options={FACTS.map((each) => ({ value: each, label: coverage.fact[each] }))}
          onChange={setFact}
        />
      }
      table={table}
      caption={title}
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
