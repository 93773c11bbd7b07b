import type { Atlas, ProgrammeFact } from "../../domain/facts";
import { comparePartialDates } from "../../domain/partialDate";
import { type Opposed, opposedFacts } from "../aboutFacts";

/** National facts about how much of the country the label covers. */
export interface CoverageFacts {
  /** Those that disagree, together. */
  readonly opposed: readonly Opposed[];
  /** The others, in time order. */
  readonly others: readonly ProgrammeFact[];
}

/** Facts filed under the topic, and those that count priority neighbourhoods (QPV), whatever their topic. */
function isAboutCoverage({ topic, unit }: ProgrammeFact): boolean {
  return topic === "couverture" || (unit?.includes("QPV") ?? false);
}

export function coverageFacts(atlas: Atlas): CoverageFacts {
  const facts = atlas.programmeFacts.filter(isAboutCoverage);
  const ids = new Set(facts.map(({ id }) => id));
  const opposed = opposedFacts(atlas).filter(({ claims }) => claims.every(({ id }) => ids.has(id)));
  const told = new Set(opposed.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return {
    opposed,
    others: facts.filter(({ id }) => !told.has(id)).sort((a, b) => comparePartialDates(a.date, b.date)),
  };
}
