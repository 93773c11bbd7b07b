import "../../donnees/donnees.css";
import "./coverage.css";
import { useId, useMemo, useState } from "react";
import { formatFactsDate } from "../../../i18n/format";
import { coverageOf, labelledFacts, labelledResult, uncoveredPlaces } from "../../../query/coverage";
import { coveragePlaces } from "../../../query/coveragePlaces";
import type { QpvTotals } from "../../../query/qpvCoverage";
import { collectivityNotes, placeGrain } from "../../../scene/coverage/paintCoverage";
import { PLACE_ORDERS, type PlaceOrder } from "../../../scene/coverage/placeRows";
import { ChartSelect } from "../kit/ChartSelect";
import type { SectionProps } from "../sectionProps";
import { AroundPlace } from "./AroundPlace";
import { CountChart } from "./CountChart";
import type { CoverageView } from "./coverageView";
import { KnownChart } from "./KnownChart";
import { NationalFacts } from "./NationalFacts";
import { QpvChart } from "./QpvChart";
import { ResidentsChart } from "./ResidentsChart";
import { UncoveredPlaces } from "./UncoveredPlaces";

const PLACES = ["departement", "region"] as const;

interface Props extends SectionProps {
  /** Every official priority neighbourhood, once imported: the denominator of the true rate. */
  readonly qpvTotals?: QpvTotals | null;
}

/** Where labelled territories are, what is known of them there, and where there is none. */
export default function CoverageSection({ qpvTotals = null, ...props }: Props) {
  const { core, atlas, view, actions, words, language } = props;
  const { viewState, result } = view;
  const { coverage } = words;
  const grain = placeGrain(viewState);
  const [order, setOrder] = useState<PlaceOrder>("value");
  const orderId = useId();
  const date = formatFactsDate(core.factsDate, language);

  const counted = useMemo(
    () =>
      labelledResult(core, { matches: result.matches, unknown: viewState.showUnknown ? result.unknown : [] }),
    [core, result, viewState.showUnknown],
  );
  const places = useMemo(
    () => coverageOf(core, atlas, counted, coveragePlaces(core, atlas, grain), qpvTotals),
    [core, atlas, counted, grain, qpvTotals],
  );
  const whole = useMemo(() => {
    const everywhere = atlas.allDepartements.map(({ code }) => code);
    return labelledFacts(core, atlas, counted.matches, everywhere, qpvTotals);
  }, [core, atlas, counted, qpvTotals]);
  const telling = useMemo(() => ({ grain, words, language }), [grain, words, language]);
  const none = useMemo(() => uncoveredPlaces(core, atlas), [core, atlas]);

  const chartView: CoverageView = {
    section: props,
    places,
    whole,
    order,
    date,
    telling,
    chosen: viewState.filters[grain],
    notes: [coverage.notes.none(date), ...collectivityNotes(places, { words, language })],
    onChoose: (code) => actions.toggleOption(grain, code),
  };
  return (
    <>
      <p className="coverage__intro">{coverage.intro(counted.matches.length, counted.unknown.length)}</p>
      <div className="coverage__choices">
        <fieldset className="coverage__grain">
          <legend className="sr-only">{coverage.grain}</legend>
          <span aria-hidden="true">{coverage.grain}</span>
          {PLACES.map((place) => (
            <label key={place}>
              <input
                type="radio"
                name="maille"
                checked={grain === place}
                onChange={() => actions.show({ grain: place })}
              />
              {coverage.grainName[place]}
            </label>
          ))}
        </fieldset>
        <ChartSelect
          id={orderId}
          label={coverage.sort}
          value={order}
          options={PLACE_ORDERS.map((each) => ({ value: each, label: coverage.sortBy[each] }))}
          onChange={setOrder}
        />
      </div>
      {viewState.filters.lieu !== null && <AroundPlace {...props} commune={viewState.filters.lieu} />}
      <CountChart view={chartView} />
      <UncoveredPlaces {...props} places={none} date={date} />
      <KnownChart view={chartView} />
      <ResidentsChart view={chartView} />
      <QpvChart view={chartView} />
      <NationalFacts atlas={atlas} words={words} language={language} />
    </>
  );
}
