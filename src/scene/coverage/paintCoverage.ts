import type { PlaceGrain, ViewState } from "../../domain/viewState";
import { isDrawn } from "../../geo/drawnPlaces";
import { formatFactsDate, formatList } from "../../i18n/format";
import { activeFilters } from "../../query/activeFilters";
import { coverageOf, labelledResult, type PlaceCoverage, someStraddle } from "../../query/coverage";
import { coveragePlaces, isCollectivity } from "../../query/coveragePlaces";
import type { OverlayContext } from "../overlays/enrichScene";
import type { MarkClass, Scene, Zone } from "../scene";
import { type CountClass, countClasses, countClassOf } from "./countClasses";
import { countPlaces, placesOutOf } from "./countPlaces";
import { zoneSentence } from "./zoneSentence";

/** How a place is painted. */
type ZoneLook = Pick<Zone, "classId" | "token" | "hollow">;

const NONE: ZoneLook = { classId: "couverture-aucun", token: "zone-vide", hollow: false };
const UNKNOWN: ZoneLook = { classId: "couverture-inconnu", token: "inconnu", hollow: true };

/** Départements, unless régions are asked for: a territory is no place to count territories in. */
export function placeGrain({ grain }: Pick<ViewState, "grain">): PlaceGrain {
  return grain === "region" ? "region" : "departement";
}

/**
 * Paints every département, or région, by the number of labelled territories of the result, under the
 * marks. A place where none answers but where some are unknown for the filters is "non renseigné".
 */
export function paintCoverage(base: Scene, context: OverlayContext): Scene {
  const { core, atlas, result, viewState, language } = context;
  const words = context.words.coverage;
  const grain = placeGrain(viewState);
  const classes = countClasses(grain);
  const date = formatFactsDate(core.factsDate, language);
  const isFiltered = activeFilters(viewState.filters).length > 0;
  const places = coverageOf(core, atlas, labelledResult(core, result), coveragePlaces(core, atlas, grain));
  const drawn = places.filter(({ place }) => place.departements.some(isDrawn));
  const zones = drawn.map((coverage): Zone => {
    const { place } = coverage;
    return {
      id: place.code,
      departements: place.departements,
      ...lookOf(coverage, classes),
      label: words.zoneName(place.name, place.code),
      accessibleName: zoneSentence(coverage, { words, isFiltered, date }),
    };
  });

  const counts = new Map<string, number>();
  const apart = new Set(places.flatMap(({ place }) => (isCollectivity(place) ? [place.code] : [])));
  for (const { id, classId } of zones) {
    if (!apart.has(id)) counts.set(classId, (counts.get(classId) ?? 0) + 1);
  }
  const square = ({ classId, token, hollow }: ZoneLook, label: string): MarkClass => ({
    id: classId,
    label,
    token,
    shape: "square",
    hollow,
    radius: 1.25,
    count: counts.get(classId) ?? 0,
  });
  const hatched = zones.some(({ hollow }) => hollow)
    ? { classes: [square(UNKNOWN, words.unknownForFilters)], notes: [words.notes.hatched] }
    : { classes: [], notes: [] };
  const undrawn = places.filter((coverage) => !drawn.includes(coverage));
  const covered = countPlaces(places, ({ labelled }) => labelled.length > 0);
  return {
    ...base,
    zones,
    legend: {
      ...base.legend,
      title: words.title(grain),
      definition: words.definition(grain),
      completeness: words.completeness(placesOutOf(covered, { grain, words: context.words, language })),
      classes: [
        ...classes.map((each) => square(solid(each), words.classLabel(each.from, each.to))),
        square(NONE, isFiltered ? words.noneAnswers : words.noneListed(date)),
        ...hatched.classes,
        ...base.legend.classes,
      ],
      notes: [
        words.notes.counts(grain),
        ...(isFiltered ? [words.notes.filtered] : []),
        words.notes.none(date),
        ...(someStraddle(places) ? [words.notes.straddling(grain)] : []),
        ...hatched.notes,
        ...collectivityNotes(places, context),
        ...(undrawn.length > 0
          ? [
              words.notes.undrawn(
                formatList(
                  undrawn.map(({ place }) => place.name),
                  language,
                ),
              ),
            ]
          : []),
        ...base.legend.notes,
      ],
    },
  };
}

/** Names what is counted apart from the départements, or the régions, when the result holds some of it. */
export function collectivityNotes(
  places: readonly PlaceCoverage[],
  { words, language }: Pick<OverlayContext, "words" | "language">,
): readonly string[] {
  const others = places.filter(
    ({ place, labelled, unknown }) => isCollectivity(place) && labelled.length + unknown.length > 0,
  );
  if (others.length === 0) return [];
  const names = others.map(({ place }) => place.name);
  return [words.coverage.notes.collectivities(formatList(names, language))];
}

const solid = ({ id, token }: CountClass): ZoneLook => ({ classId: id, token, hollow: false });

function lookOf({ labelled, unknown }: PlaceCoverage, classes: readonly CountClass[]): ZoneLook {
  if (labelled.length > 0) return solid(countClassOf(labelled.length, classes));
  return unknown.length > 0 ? UNKNOWN : NONE;
}
