import type { ReactNode } from "react";
import type { Budget } from "../../domain/facts";
import { formatEuros } from "../../i18n/format";
import { reportId } from "../../scene/errorReport/reportId";
import type { Envelope } from "../../scene/sheetMoney";
import { amountText, annualityText, budgetPeriodText, sameEnvelopeText } from "../../scene/sheetSentences";
import Gloss from "../glossary/Gloss";
import { CitedText, FactText } from "./FactText";
import { Inferred } from "./Inferred";
import { PayerText } from "./PayerText";
import { PublishedPeriod } from "./PublishedPeriod";
import { References } from "./References";
import { ReportFact } from "./ReportFact";
import { useSheet } from "./sheetContext";

interface EnvelopeItemProps {
  readonly envelope: Envelope;
  /** The line that contains or restates this one; `null` at the top. */
  readonly whole: Budget | null;
  /** What must be read before the lines inside (for whom the amount is). */
  readonly children?: ReactNode;
}

/** One published amount with the lines that restate it or are part of it: read as one envelope. */
export function EnvelopeItem({ envelope, whole, children }: EnvelopeItemProps) {
  const { words, language } = useSheet();
  const { sheet, terms } = words;
  const { line, parts, relation, within } = envelope;
  const restatements = parts.flatMap((part) => {
    const text = sameEnvelopeText(line, part, words, language);
    return text === null ? [] : { text, isSum: part.relation.kind === "same" && part.relation.years > 1 };
  });
  const period = budgetPeriodText(line, words, language);
  return (
    <li className={whole === null ? "sheet__envelope" : "sheet__envelope sheet__envelope--inner"}>
      {whole !== null && (
        <p className="sheet__relation">
          {relation.kind === "same" ? sheet.sameLine : sheet.partLine(formatEuros(whole.amount, language))}
        </p>
      )}
      <p className="sheet__amount">
        <span className="sheet__amount-value">{amountText(line, language)}</span>{" "}
        <span className="sheet__amount-unit">{annualityText(line, words)}</span>
        <Inferred inferred={line.inferred} columns={["montant_eur", "annuel", "approximation"]} />
      </p>
      <p className="sheet__amount-meta">
        <Gloss text={terms.budgetNature[line.nature]} />
        <Inferred inferred={line.inferred} columns={["nature"]} />
        {" · "}
        {line.start === null && line.end === null && line.periodText !== null ? (
          <FactText>{line.periodText}</FactText>
        ) : (
          period
        )}
        <Inferred inferred={line.inferred} columns={["debut", "fin"]} />
        {" · "}
        {line.status === null ? sheet.statusUnknown : terms.budgetStatus[line.status]}
        <Inferred inferred={line.inferred} columns={["statut"]} />
      </p>
      <PublishedPeriod
        text={line.periodText}
        dates={line.start === null && line.end === null ? null : period}
      />
      <PayerText line={line} />
      <p className="sheet__purpose">
        {line.purpose !== null && (
          <span lang={language === "fr" ? undefined : "fr"}>{sentence(line.purpose)} </span>
        )}
        <References ids={line.sources} />
      </p>
      {within !== null && (
        <p className="sheet__rule">{sheet.within(formatEuros(within.amount, language), within.scope)}</p>
      )}
      {children}
      {restatements.map(({ text, isSum }) => (
        <p key={text} className={isSum ? "sheet__same" : "sheet__rule"}>
          {text}
        </p>
      ))}
      {line.notes !== null && (
        <p className="sheet__note">
          <CitedText>{line.notes}</CitedText>
        </p>
      )}
      <ReportFact id={reportId.amount(line)} about={amountText(line, language)} />
      {parts.length > 0 && (
        <ul className="sheet__parts">
          {parts.map((part) => (
            <EnvelopeItem key={part.line.id} envelope={part} whole={line} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The tables write what an amount is for with or without a capital and a full stop. */
function sentence(text: string): string {
  const set = text.trim();
  return set.charAt(0).toLocaleUpperCase("fr") + set.slice(1) + (/[.!?»]$/.test(set) ? "" : ".");
}
