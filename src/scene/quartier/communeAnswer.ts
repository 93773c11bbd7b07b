import { isReplaced } from "../../domain/counting";
import { isLabelled, standsAsLabel } from "../../domain/eligibility";
import type { Atlas, Core, CoreTerritory } from "../../domain/facts";
import { NO_FILTERS } from "../../domain/filters";
import { type Prepared, runQuery } from "../../query/runQuery";
import { frenchOrder } from "../frenchOrder";
import { pointArrondissement } from "./pointArrondissement";
import { filterCode, type QuartierPlace } from "./quartierPlace";

/** What the atlas holds about a commune, by kind: a label, another project, a past label, its académie. */
export interface CommuneAnswer {
  /** Cités éducatives that stand today; those placed in the arrondissement asked about come first. */
  readonly labelled: readonly CoreTerritory[];
  /** How many of `labelled` are placed in that arrondissement; `null` when none is asked about, or not known yet. */
  readonly here: number | null;
  /** Territories without that label: a city with its own alliances, a territoire d’innovation. */
  readonly others: readonly CoreTerritory[];
  /** Labels that others have replaced since. */
  readonly ended: readonly CoreTerritory[];
  /** Académies with alliances of their own, for all their communes. */
  readonly academies: readonly CoreTerritory[];
}

/**
 * What concerns a place. `labelled` and `others` together are the matches of the query that the same
 * place as only filter makes in every other view.
 * @param atlas tells in which arrondissement a territory is placed; `null` until it has come
 */
export function communeAnswer(
  prepared: Prepared,
  place: QuartierPlace,
  atlas: Pick<Atlas, "territories"> | null,
): CommuneAnswer {
  const { core } = prepared;
  const code = filterCode(place);
  const matches = new Set(runQuery(prepared, { ...NO_FILTERS, lieu: code }).matches);
  const found = inOrder(core.territories.filter(({ id }) => matches.has(id)));
  const labelled = found.filter(isLabelled);
  const arrondissements = new Map(
    atlas?.territories.map(({ id, positionSource }) => [id, pointArrondissement(positionSource)]),
  );
  const isHere = ({ id }: CoreTerritory) => arrondissements.get(id) === place.arrondissement;
  const isAsked = place.arrondissement !== null && atlas !== null;
  return {
    labelled: isAsked
      ? [...labelled.filter(isHere), ...labelled.filter((territory) => !isHere(territory))]
      : labelled,
    here: isAsked ? labelled.filter(isHere).length : null,
    others: found.filter((territory) => !isLabelled(territory)),
    ended: core.territories.filter((territory) => isReplaced(territory) && territory.communes.includes(code)),
    academies: core.territories.filter(
      ({ type, departements }) => type === "academie" && departements.includes(place.departement.code),
    ),
  };
}

/** Cités éducatives of a département that stand today, by name. */
export function labelledIn(core: Core, departement: string): readonly CoreTerritory[] {
  return inOrder(
    core.territories.filter(
      (territory) => standsAsLabel(territory) && territory.departements.includes(departement),
    ),
  );
}

function inOrder(territories: readonly CoreTerritory[]): readonly CoreTerritory[] {
  const order = frenchOrder();
  return [...territories].sort((a, b) => order(a.name, b.name));
}
