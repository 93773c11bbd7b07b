import { formatList } from "../../i18n/format";
import type { PlaceCoverage } from "../../query/coverage";
import { isCollectivity } from "../../query/coveragePlaces";
import type { PlaceTelling } from "./placeRows";

/** How many départements, or régions, some fact is true of, and the names of the collectivities it is true of. */
interface PlaceCount {
  readonly some: number;
  /** Of how many; a collectivity is neither a département nor a région and never counts as one. */
  readonly total: number;
  readonly collectivities: readonly string[];
}

/** Counts the places that `isTrue` holds for, collectivities apart. */
export function countPlaces(
  places: readonly PlaceCoverage[],
  isTrue: (coverage: PlaceCoverage) => boolean,
): PlaceCount {
  const found = places.filter(isTrue);
  const isCounted = ({ place }: PlaceCoverage) => !isCollectivity(place);
  return {
    some: found.filter(isCounted).length,
    total: places.filter(isCounted).length,
    collectivities: found.flatMap(({ place }) => (isCollectivity(place) ? [place.name] : [])),
  };
}

/** « 73 départements sur 101, et une collectivité (Saint-Martin) ». */
export function placesOutOf({ some, total, collectivities }: PlaceCount, telling: PlaceTelling): string {
  return withCollectivities(
    telling.words.coverage.outOf(some, total, telling.grain),
    collectivities,
    telling,
  );
}

/** « 47 départements, et une collectivité (Saint-Martin) », or the collectivities alone. */
export function placesCounted({ some, collectivities }: PlaceCount, telling: PlaceTelling): string {
  const counted = telling.words.coverage.placeCount(some, telling.grain);
  return withCollectivities(
    some === 0 && collectivities.length > 0 ? null : counted,
    collectivities,
    telling,
  );
}

/** @param counted what is told before the collectivities; `null`: nothing */
function withCollectivities(
  counted: string | null,
  collectivities: readonly string[],
  { words: { coverage }, language }: PlaceTelling,
): string {
  if (collectivities.length === 0) return counted ?? "";
  const others = coverage.collectivities(collectivities.length, formatList(collectivities, language));
  return counted === null ? others : coverage.andCollectivities(counted, others);
}
