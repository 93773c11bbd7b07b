import { group } from "d3";
import { Fragment, useMemo } from "react";
import { departementCentre } from "../../../geo/departementCentre";
import { FARTHEST_NEAR, nearestLabelled } from "../../../geo/nearestLabelled";
import type { CoveragePlace } from "../../../query/coveragePlaces";
import { nearestTied } from "../../../scene/coverage/nearText";
import { useOutlines } from "../../map/overlays/useOutlines";
import { ChartSources } from "../kit/ChartSources";
import { useSourceRefs } from "../kit/useSourceRefs";
import type { SectionProps } from "../sectionProps";
import { NearestLine } from "./NearestLine";

interface Props extends SectionProps {
  /** Départements without any labelled territory, whatever the filters. */
  readonly places: readonly CoveragePlace[];
  /** Date of the lists, written out. */
  readonly date: string;
}

/** Départements with none, named under their région, each with the labelled territory nearest to its centre. */
export function UncoveredPlaces(props: Props) {
  const { core, atlas, view, words, language, places, date } = props;
  const outlines = useOutlines();
  const nearest = useMemo(() => {
    if (typeof outlines === "string") return null;
    return new Map(
      places.flatMap(({ code }) => {
        const centre = departementCentre(outlines, code);
        return centre === null
          ? []
          : [[code, nearestTied(nearestLabelled(centre, core, { most: core.territories.length }))]];
      }),
    );
  }, [outlines, places, core]);
  const cited = useMemo(() => atlas.lists.flatMap(({ sources }) => sources), [atlas]);
  const sources = useSourceRefs(cited, props);
  const regions = useMemo(() => group(places, ({ region }) => region?.name ?? ""), [places]);

  const near = (code: string) => {
    const found = nearest?.get(code);
    if (found === undefined) return null;
    if (found.length === 0) return <span> {words.sheet.nearbyNone(FARTHEST_NEAR)}</span>;
    return (
      <span className="coverage__near">
        {words.coverage.nearest(found.length)}{" "}
        {found.map((each, rank) => (
          <Fragment key={each.id}>
            {rank > 0 && ", "}
            <NearestLine {...props} near={each} territories={view.territories} />
          </Fragment>
        ))}
      </span>
    );
  };
  return (
    <section className="chart" aria-labelledby="couverture-sans-titre">
      <h3 className="chart__title" id="couverture-sans-titre">
        {words.coverage.noneTitle(places.length)}
      </h3>
      <p className="chart__sample">
        {places.length === 0 ? words.coverage.noneEmpty : words.coverage.noneHelp(date)}{" "}
        {words.coverage.notes.none(date)}
      </p>
      {outlines === "failed" && <p className="chart__sample">{words.coverage.outlinesFailed}</p>}
      <dl className="coverage__none">
        {[...regions].map(([region, inRegion]) => (
          <div key={region} className="coverage__region">
            <dt lang={language === "fr" ? undefined : "fr"}>{region}</dt>
            {inRegion.map(({ code, name }) => (
              <dd key={code} data-none={code}>
                <span className="coverage__name">{words.coverage.zoneName(name, code)}</span> {near(code)}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {sources.length > 0 && <ChartSources sources={sources} words={words} />}
    </section>
  );
}
