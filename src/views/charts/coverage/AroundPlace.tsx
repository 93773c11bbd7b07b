import { useMemo } from "react";
import { FARTHEST_NEAR, nearestLabelled } from "../../../geo/nearestLabelled";
import { placePosition } from "../../../scene/coverage/placePosition";
import type { SectionProps } from "../sectionProps";
import { NearestLine } from "./NearestLine";

interface Props extends SectionProps {
  /** INSEE code of the commune that the reader has filtered on. */
  readonly commune: string;
}

const MOST = 5;

/** The labelled territories nearest to a commune. */
export function AroundPlace(props: Props) {
  const { core, atlas, view, words, commune } = props;
  const place = useMemo(() => placePosition(core, atlas, commune), [core, atlas, commune]);
  const near = useMemo(
    () => (place.lonLat === null ? [] : nearestLabelled(place.lonLat, core, { most: MOST })),
    [core, place],
  );
  const { coverage, sheet } = words;
  const isHere = (id: string) => view.territories.get(id)?.communes.includes(commune) ?? false;
  return (
    <section className="chart" aria-labelledby="couverture-autour-titre">
      <h3 className="chart__title" id="couverture-autour-titre">
        {coverage.aroundTitle(place.name)}
      </h3>
      <p className="chart__sample">
        {place.lonLat === null
          ? coverage.aroundUnknown(place.name)
          : coverage.aroundHelp(place.name, place.standIn)}
      </p>
      {place.lonLat !== null && near.length === 0 && <p>{sheet.nearbyNone(FARTHEST_NEAR)}</p>}
      <ol className="coverage__around">
        {near.map((each) => (
          <li key={each.id}>
            <NearestLine {...props} near={each} territories={view.territories} isHere={isHere(each.id)} />
          </li>
        ))}
      </ol>
    </section>
  );
}
