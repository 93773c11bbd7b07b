import type { Budget } from "../../domain/facts";
import type { BudgetNature } from "../../domain/vocabulary";
import { formatEuros, formatList, formatNumber } from "../../i18n/format";
import { type Envelope, linesOf } from "../sheetMoney";
import { amountText, annualityText, budgetPeriodText, sameEnvelopeText } from "../sheetSentences";
import { type CellLine, type Hint, hintsOf, lineOf } from "./cell";
import { sharedItems } from "./shared";
import type { Subject, Telling } from "./subject";

/**
 * Makes the function that lists the published amounts of one nature for one territory, without the line
 * behind its comparable grant, which has its own row.
 */
export function amountLines(
  subjects: readonly Subject[],
  telling: Telling,
): (subject: Subject, nature: BudgetNature) => readonly CellLine[] {
  const { language, core } = telling;
  const payers = new Map(core.partners.map(({ id, name }) => [id, name]));
  const shared = sharedItems(subjects, (subject) => linesOf(envelopesOf(subject)).map(({ id }) => id));

  const linesIn = (subject: Subject, envelope: Envelope, whole: Budget | null): readonly TaggedLine[] => {
    const { line, parts } = envelope;
    const remarks = [
      ...(line.scope === "territoire" ? [scopeText(line, telling)] : []),
      ...(line.inferred.length > 0 ? [telling.words.compare.partlyInferred] : []),
    ];
    const own = {
      id: line.id,
      nature: line.nature,
      line: lineOf(`${amountText(line, language)} ${annualityText(line, telling.words)}`, {
        id: line.id,
        hints: [
          ...hintsOf(
            [budgetPeriodText(line, telling.words, language), payerText(line), ...remarks].join(" · "),
            line.scope !== "territoire" && scopeText(line, telling),
            ...relations(envelope, whole, telling),
          ),
          ...(line.purpose === null ? [] : [{ text: line.purpose, isFact: true } satisfies Hint]),
        ],
        sharedWith: shared(subject, line.id),
        sources: line.sources,
      }),
    };
    return [own, ...parts.flatMap((part) => linesIn(subject, part, line))];
  };

  const payerText = (line: Budget): string => {
    const names = line.payers.flatMap((id) => payers.get(id) ?? []);
    if (names.length > 0) return formatList(names, language);
    const unknown = telling.words.sheet.payerUnknown;
    return line.payerText === null
      ? unknown
      : `${unknown} (${telling.words.sheet.payerAsPublished(line.payerText)})`;
  };

  return (subject, nature) =>
    envelopesOf(subject)
      .flatMap((envelope) => linesIn(subject, envelope, null))
      .filter((tagged) => tagged.nature === nature && tagged.id !== subject.territory.grant?.budget)
      .map(({ line }) => line);
}

interface TaggedLine {
  readonly id: string;
  readonly nature: BudgetNature;
  readonly line: CellLine;
}

function envelopesOf({ details: { money } }: Subject): readonly Envelope[] {
  return [...money.own, ...money.shared, ...money.programme];
}

/** Whom the amount is for, with how many when it is not this territory alone. */
function scopeText(line: Budget, { words, language }: Telling): string {
  const count = line.territories.length;
  switch (line.scope) {
    case "territoire":
      return words.terms.budgetScope.territoire;
    case "plusieurs":
      return words.sheet.sharedFor(count);
    case "programme":
      return words.sheet.programmeFor(formatNumber(count, language));
    default:
      return line.scope satisfies never;
  }
}

/** How the line stands to those that contain it, and which of its parts restate it. */
function relations(
  envelope: Envelope,
  whole: Budget | null,
  { words, language }: Telling,
): readonly string[] {
  const { relation, within, line, parts } = envelope;
  const restated = parts.flatMap((part) => sameEnvelopeText(line, part, words, language) ?? []);
  if (whole !== null) {
    const isSame = relation.kind === "same";
    const amount = formatEuros(whole.amount, language);
    return [isSame ? words.sheet.sameLine : words.sheet.partLine(amount), ...restated];
  }
  if (within === null) return restated;
  return [words.sheet.within(formatEuros(within.amount, language), within.scope), ...restated];
}
