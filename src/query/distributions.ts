import type { Filters } from "../domain/filters";
import type { Prepared } from "./prepare";
import { isDated } from "./records";
import type { Distribution } from "./result";
import { RECORD_BITS, type RecordScan } from "./scanRecords";
import { BITS, type TerritoryScan } from "./scanTerritories";
import { lastYearOf, standsUntil } from "./standing";

/**
 * Known yearly grants of the territories that match every filter but the budget, in the prepared classes:
 * each class holds `from` ≤ amount < `to`, the last one its upper edge too. `eligible` are those of them
 * that can have such a grant.
 */
export function distributeBudget(prepared: Prepared, { unmet }: TerritoryScan): Distribution {
  const edges = prepared.budgetEdges;
  const counts = new Array<number>(Math.max(0, edges.length - 1)).fill(0);
  let known = 0;
  let eligible = 0;
  for (let index = 0; index < unmet.length; index++) {
    if (((unmet[index] as number) & ~BITS.budget) !== 0) continue;
    const amount = prepared.grants[index] as number;
    if (Number.isNaN(amount) && prepared.grantable[index] === 0) continue;
    eligible++;
    if (Number.isNaN(amount)) continue;
    known++;
    const above = edges.findIndex((edge) => edge > amount);
    const bin = above === -1 ? counts.length - 1 : above - 1;
    counts[bin] = (counts[bin] as number) + 1;
  }
  const bins = counts.map((count, bin) => ({
    from: edges[bin] as number,
    to: edges[bin + 1] as number,
    count,
  }));
  return { bins, known, eligible };
}

/**
 * Territories that would match with each single year as the period and the other filters applied.
 * `eligible` are the matches without a period; `known`, those of them with a dated record that answers.
 */
export function distributeYears(
  prepared: Prepared,
  filters: Filters,
  scans: { readonly territories: TerritoryScan; readonly records: RecordScan },
): Distribution {
  if (prepared.years === null) return { bins: [], known: 0, eligible: 0 };
  const { records, succession } = prepared;
  const { first, last } = prepared.years;
  const { active, fails } = scans.records;
  const others = active & ~RECORD_BITS.periode;
  const counts = new Uint32Array(last - first + 1);
  // 1 + the last territory counted in each year: a year counts a territory once.
  const stamps = new Uint32Array(counts.length);
  let known = 0;
  let eligible = 0;

  for (let index = 0; index < prepared.core.territories.length; index++) {
    if (((scans.territories.unmet[index] as number) & ~(BITS.records | BITS.standing)) !== 0) continue;
    const standsIn = (year: number): boolean =>
      filters.vague.length > 0 || standsUntil(succession, index, year);
    let answers = others === 0;
    let dated = false;
    const end = records.first[index + 1] as number;
    for (let record = records.first[index] as number; record < end; record++) {
      if (((fails[record] as number) & others) !== 0) continue;
      answers = true;
      if (!isDated(records, record)) continue;
      dated = true;
      const to = Math.min(records.to[record] as number, last);
      for (let year = records.from[record] as number; year <= to; year++) {
        const at = year - first;
        if (stamps[at] === index + 1) continue;
        stamps[at] = index + 1;
        if (standsIn(year)) counts[at] = (counts[at] as number) + 1;
      }
    }
    if (!answers || !standsIn(lastYearOf(null))) continue;
    eligible++;
    if (dated) known++;
  }
  const bins = Array.from(counts, (count, at) => ({ from: first + at, to: first + at, count }));
  return { bins, known, eligible };
}
