import { linesOf } from "../sheetMoney";
import { canBeAsked, UNKNOWN_FACTS, type UnknownFact } from "../sheetUnknowns";
import type { ReportSubject } from "./reportContext";

/** What of a subject tells which facts it lacks. */
type Subject = Pick<ReportSubject, "territory" | "details">;

/**
 * Whether a fact is asked of a territory, so that it is known or missing there: a payer is asked of
 * published amounts, and where none is there is nothing to pay.
 */
export function isAsked(fact: UnknownFact, { territory, details: { money } }: Subject): boolean {
  return (
    canBeAsked(fact, territory.type) &&
    (fact !== "payer" || linesOf([...money.own, ...money.shared]).length > 0)
  );
}

/**
 * The facts that a report says are missing, one by one. A sheet says them in fewer lines: where no amount
 * is known it leaves unsaid that the grant is not either. Counted in a table, that would make known what
 * is not.
 */
export function missingFacts(subject: Subject): readonly UnknownFact[] {
  const { territory, details } = subject;
  const isMissing = (fact: UnknownFact): boolean =>
    fact === "grant" ? territory.grant === null : details.unknowns.includes(fact);
  return UNKNOWN_FACTS.filter((fact) => isAsked(fact, subject) && isMissing(fact));
}
