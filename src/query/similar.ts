import { recordedOf } from "../dataset/recorded";
import { countsByDefault } from "../domain/counting";
import { isLabelled } from "../domain/eligibility";
import type { Core, CoreTerritory } from "../domain/facts";
import { compareSizes, type SizeClass, type SizeFacts } from "./sizeClass";

/** A territory that resembles another, with all that makes it so. */
export interface Similar {
  readonly id: string;
  readonly sharesWave: boolean;
  readonly sharesSize: boolean;
  /** The class of size that both are in; `null` when `sharesSize` is false. */
  readonly size: SizeClass | null;
  /** Ids of the themes recorded for both, in the order of the core. */
  readonly sharedThemes: readonly string[];
  /** Breaks ties only: it adds nothing to the score. */
  readonly sharesRegion: boolean;
  /** See `scoreOf`. Greater is more alike; always above 0. */
  readonly score: number;
}

/**
 * Labelled territories of today that resemble territory `id`, most alike first: same wave, same class
 * of size, recorded themes in common. What is not known of either is never counted as shared, so a
 * territory known only by its name resembles nothing. Ties go to the same region, then to the order of
 * the core. An unknown `id` resembles nothing.
 *
 * @param most at most this many
 * @param sizes the details that tell sizes; without them, size is left out of the comparison
 */
export function similarTerritories(
  core: Core,
  id: string,
  most = 4,
  sizes: SizeFacts | null = null,
): readonly Similar[] {
  const origin = core.territories.find((territory) => territory.id === id);
  if (origin === undefined) return [];
  const recorded = recordedOf(core).themes;
  const sharedSize = sizes === null ? () => null : compareSizes(sizes);
  const themesOf = (territory: CoreTerritory): ReadonlySet<string> => recorded.get(territory.id) ?? new Set();
  const own = themesOf(origin);

  const resemblance = (other: CoreTerritory): Similar => {
    const theirs = themesOf(other);
    const sharesWave = isLabelled(origin) && origin.wave !== null && origin.wave === other.wave;
    const size = sharedSize(origin.id, other.id);
    const sharedThemes = core.themes.flatMap((theme) =>
      own.has(theme.id) && theirs.has(theme.id) ? theme.id : [],
    );
    return {
      id: other.id,
      sharesWave,
      sharesSize: size !== null,
      size,
      sharedThemes,
      sharesRegion: origin.regions.some((region) => other.regions.includes(region)),
      score: scoreOf(sharesWave, size !== null, sharedThemes.length, own.size + theirs.size),
    };
  };

  return core.territories
    .filter((other) => other.id !== id && isLabelled(other) && countsByDefault(other))
    .map(resemblance)
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || Number(b.sharesRegion) - Number(a.sharesRegion))
    .slice(0, most);
}

/** So that one theme in common out of one known weighs less than five out of eight. */
const DOUBT = 2;

/**
 * One point for the wave, one for the class of size, up to two for themes: twice the share of the themes
 * recorded for either that are recorded for both, reduced when few are recorded. The same both ways.
 *
 * @param recorded number of themes of one plus number of themes of the other
 */
function scoreOf(sharesWave: boolean, sharesSize: boolean, shared: number, recorded: number): number {
  const union = recorded - shared;
  return Number(sharesWave) + Number(sharesSize) + (2 * shared) / (union + DOUBT);
}
