import type { Filters } from "../domain/filters";
import { distributeBudget, distributeYears } from "./distributions";
import { countFacets } from "./facets";
import type { Prepared } from "./prepare";
import type { Result } from "./result";
import { scanRecords } from "./scanRecords";
import { answerOf, scanTerritories } from "./scanTerritories";
import { isCounted } from "./standing";

export { type Prepared, prepare } from "./prepare";

/**
 * The answer to `filters`: pure, one scan of records and one of territories. Every view reads this same
 * result (the same-ids law). Facets and distributions apply the other filters, never their own.
 */
export function runQuery(prepared: Prepared, filters: Filters): Result {
  const { core, succession } = prepared;
  const records = scanRecords(prepared.records, filters);
  const territories = scanTerritories(prepared, filters, records);

  const matches: string[] = [];
  const unknown: string[] = [];
  const population: number[] = [];
  const answering = new Uint8Array(core.partnerships.length);
  core.territories.forEach(({ id }, index) => {
    if (isCounted(core, succession, index, filters)) population.push(index);
    const answer = answerOf(territories, index);
    if (answer === "unknown") unknown.push(id);
    if (answer !== "match") return;
    matches.push(id);
    const end = prepared.records.first[index + 1] as number;
    for (let record = prepared.records.first[index] as number; record < end; record++) {
      const partnership = prepared.records.partnership[record] as number;
      if (partnership >= 0 && records.fails[record] === 0) answering[partnership] = 1;
    }
  });

  const scans = { territories, records };
  return {
    matches,
    unknown,
    population: population.flatMap((index) => core.territories[index]?.id ?? []),
    facets: countFacets(prepared, filters, scans, population),
    budget: distributeBudget(prepared, territories),
    periode: distributeYears(prepared, filters, scans),
    partnerships: core.partnerships.flatMap(({ id }, row) => (answering[row] === 1 ? [id] : [])),
  };
}
