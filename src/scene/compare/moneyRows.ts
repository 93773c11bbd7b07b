import { isLabelled } from "../../domain/eligibility";
import { BUDGET_NATURES, type BudgetNature } from "../../domain/vocabulary";
import { formatApproximate, formatEuros } from "../../i18n/format";
import { linesOf, type Money } from "../sheetMoney";
import { grantMethodText } from "../sheetSentences";
import { amountLines } from "./amountLines";
import {
  type Cell,
  hintsOf,
  knownCell,
  lineOf,
  NO_OTHER_CELL,
  NOT_APPLICABLE_CELL,
  UNKNOWN_CELL,
} from "./cell";
import type { FactRow } from "./comparison";
import type { Subject, Telling } from "./subject";

/**
 * The comparable yearly State grant, then every other published amount for itself, by nature: those are
 * listed with whom they are for, who pays and when, never compared and never added.
 */
export function moneyRows(subjects: readonly Subject[], telling: Telling): readonly FactRow[] {
  const { row } = telling.words.compare;
  const grant: FactRow = {
    id: "grant",
    label: row.grant,
    cells: subjects.map((subject) => grantCell(subject, telling)),
  };
  const natures = BUDGET_NATURES.filter((nature) =>
    subjects.some((subject) => otherAmounts(subject).includes(nature)),
  );
  if (natures.length === 0) {
    return [grant, { id: "amounts", label: row.amounts, cells: subjects.map(() => UNKNOWN_CELL) }];
  }
  const shownLines = amountLines(subjects, telling);
  return [
    grant,
    ...natures.map((nature) => ({
      id: `amounts-${nature}`,
      label: telling.words.terms.budgetNature[nature],
      rule: "listed" as const,
      cells: subjects.map((subject) => {
        const lines = shownLines(subject, nature);
        if (lines.length > 0) return knownCell(lines);
        return isToldAbove(subject, nature) ? NO_OTHER_CELL : UNKNOWN_CELL;
      }),
    })),
  ];
}

/** Whether the comparable grant, which has its own row, already tells an amount of this nature. */
function isToldAbove({ territory, details }: Subject, nature: BudgetNature): boolean {
  if (territory.grant === null) return false;
  return nature === "dotation-etat" || details.grantLine?.nature === nature;
}

function grantCell({ territory, details }: Subject, { words, language }: Telling): Cell {
  const { grant } = territory;
  if (grant === null) return isLabelled(territory) ? UNKNOWN_CELL : NOT_APPLICABLE_CELL;
  const { from, to } = grant;
  const amount = formatApproximate(formatEuros(grant.amount, language), grant.approximation, language);
  return knownCell(
    [
      lineOf(`${amount} ${words.sheet.perYear}`, {
        hints: hintsOf(grantMethodText(grant, details.grantLine, words, language)),
        sources: details.grantLine?.sources ?? [],
      }),
    ],
    {
      key: `${grant.approximation ?? ""} ${grant.amount}`,
      value: grant.amount,
      isDerived: grant.method === "enveloppe",
      period: from === null && to === null ? null : `${from}–${to}`,
    },
  );
}

/** Natures of the published amounts of a territory other than the line behind its comparable grant. */
function otherAmounts({ details, territory }: Subject): readonly BudgetNature[] {
  return allLines(details.money).flatMap(({ id, nature }) => (id === territory.grant?.budget ? [] : nature));
}

function allLines({ own, shared, programme }: Money) {
  return linesOf([...own, ...shared, ...programme]);
}
