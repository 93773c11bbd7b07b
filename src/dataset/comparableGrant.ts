import type { Budget, ComparableGrant } from "../domain/facts";
import { comparePartialDates, yearOf } from "../domain/partialDate";
import type { PartnerNature } from "../domain/vocabulary";
import { coveredYears } from "./coveredYears";

/** Two figures of one envelope rarely agree to the euro: "près de 600 000 €" and 3 × 200 000 €. */
const SAME_MONEY = 0.95;

/**
 * The comparable yearly State grant of `territory`, or `null` when no line of its budgets may stand
 * for it. Only lines for this territory alone, of nature `dotation-etat` or `convention`, all of
 * whose payers are known to be the State, stated as yearly or over known years. Never a sum: among
 * several lines, one stated as yearly is preferred to a divided envelope, then the latest period.
 */
export function comparableGrant(
  territory: string,
  budgets: readonly Budget[],
  partnerNatures: ReadonlyMap<string, PartnerNature>,
): ComparableGrant | null {
  const candidates = new Map<string, ComparableGrant>();
  const lines = new Map<string, Budget>();
  for (const line of budgets) {
    if (line.territories.length !== 1 || line.territories[0] !== territory) continue;
    const grant = grantOfLine(line, partnerNatures);
    if (grant === null) continue;
    candidates.set(line.id, grant);
    lines.set(line.id, line);
  }
  let best: Budget | null = null;
  for (const line of lines.values()) {
    if (isPartOfAnother(line, candidates)) continue;
    if (best === null || compareLines(line, best) < 0) best = line;
  }
  return best === null ? null : (candidates.get(best.id) ?? null);
}

function grantOfLine(
  line: Budget,
  partnerNatures: ReadonlyMap<string, PartnerNature>,
): ComparableGrant | null {
  const isForOneTerritory = line.scope === "territoire";
  const isGrant = line.nature === "dotation-etat" || line.nature === "convention";
  const isPaidByState =
    line.payers.length > 0 && line.payers.every((payer) => partnerNatures.get(payer) === "etat");
  if (!isForOneTerritory || !isGrant || !isPaidByState) return null;
  const common = {
    from: line.start === null ? null : yearOf(line.start),
    to: line.end === null ? null : yearOf(line.end),
    approximation: line.approximation,
    budget: line.id,
  };
  if (line.annual === true) return { ...common, amount: line.amount, method: "annuel", years: null };
  if (line.annual === null || line.start === null || line.end === null) return null;
  const years = coveredYears(line.start, line.end);
  return { ...common, amount: Math.round(line.amount / years), method: "enveloppe", years };
}

/**
 * A line inside another is the same money. When it says as much by year as its container it restates
 * it and may stand for it; when it says less it is a share of it, and the container stands.
 */
function isPartOfAnother(line: Budget, candidates: ReadonlyMap<string, ComparableGrant>): boolean {
  const own = candidates.get(line.id);
  const container = line.includedIn === null ? undefined : candidates.get(line.includedIn);
  return own !== undefined && container !== undefined && own.amount < container.amount * SAME_MONEY;
}

/** Negative when `a` is the better line. Ties end on the id, so that the choice is always the same. */
function compareLines(a: Budget, b: Budget): number {
  return (
    Number(b.annual) - Number(a.annual) ||
    latestFirst(a.end ?? a.start, b.end ?? b.start) ||
    latestFirst(a.start, b.start) ||
    b.amount - a.amount ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Unknown dates come last. */
function latestFirst(a: Budget["start"], b: Budget["start"]): number {
  return a === null || b === null ? comparePartialDates(a, b) : comparePartialDates(b, a);
}
