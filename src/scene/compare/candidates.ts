import type { Core, CoreTerritory } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import { fold } from "../../query/normalise";
import { territoryIdentity } from "../territoryWords";
import type { SceneWords } from "../words";

/** A territory that may be added to a comparison. */
export interface Candidate {
  readonly territory: CoreTerritory;
  /** Its name with what tells it apart from its namesakes. */
  readonly identity: string;
  readonly isInResult: boolean;
}

const MOST_PROPOSED = 8;

/**
 * Makes the function that finds territories by every word typed, in their names or their places, those
 * of the result first. Nothing typed proposes the first of the result.
 *
 * @param matches ids of the result, in the reader's order
 * @returns at most eight, without those already compared
 */
export function candidatesFor(
  core: Core,
  matches: readonly string[],
  telling: { readonly words: SceneWords; readonly language: Language },
): (typed: string, compared: readonly string[]) => readonly Candidate[] {
  const identityOf = territoryIdentity(core, telling.words, telling.language);
  const communes = new Map(core.communes.map(({ code, name }) => [code, name]));
  const byId = new Map(core.territories.map((territory) => [territory.id, territory]));
  const inResult = new Set(matches);
  const ordered = [
    ...matches.flatMap((id) => byId.get(id) ?? []),
    ...core.territories.filter(({ id }) => !inResult.has(id)),
  ].map((territory) => {
    const identity = identityOf(territory);
    const places = territory.communes.map((code) => communes.get(code) ?? "");
    const text = fold([identity, ...territory.otherNames, ...territory.departements, ...places].join(" "));
    return { territory, identity, text: ` ${text}`, isInResult: inResult.has(territory.id) };
  });
  return (typed, compared) => {
    const wanted = fold(typed).split(" ").filter(Boolean);
    return ordered
      .filter(
        ({ territory, text }) =>
          !compared.includes(territory.id) && wanted.every((word) => text.includes(` ${word}`)),
      )
      .slice(0, MOST_PROPOSED);
  };
}
