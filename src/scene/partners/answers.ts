import { type Atlas, type Core, type CorePartnership, isPartnership } from "../../domain/facts";
import type { Result } from "../../query/result";

/** A partnership that answers the filters, with those of its territories that are in the result. */
export interface AnsweringPartnership {
  readonly row: CorePartnership;
  readonly territories: readonly string[];
}

/**
 * What charts of partners count: the partnerships that answer the filters (never the events of a label),
 * each with its territories among those that answer. The territories of it that are filtered out are not
 * in the map nor the list, so not here either.
 */
export function answeringPartnershipsOf(
  core: Core,
  result: Pick<Result, "matches" | "partnerships">,
): readonly AnsweringPartnership[] {
  const matches = new Set(result.matches);
  const answering = new Set(result.partnerships);
  return core.partnerships
    .filter((row) => isPartnership(row) && answering.has(row.id))
    .map((row) => ({ row, territories: row.territories.filter((id) => matches.has(id)) }));
}

/** Ids of the sources of these partnerships, in the order of the tables. */
export function sourcesOfAnswers(
  { partnerships }: Pick<Atlas, "partnerships">,
  answers: readonly AnsweringPartnership[],
): readonly string[] {
  const answering = new Set(answers.map(({ row }) => row.id));
  return partnerships.filter(({ id }) => answering.has(id)).flatMap(({ sources }) => sources);
}
