import type { Language } from "../../domain/viewState";
import { formatList, formatNumber } from "../../i18n/format";
import type { AudienceWords } from "../../i18n/messages";
import type { CompletionProblem, CompletionReason } from "./completionProblem";

/** « Ligne 12, colonne « valeur » : « sept mille » n’a pas la forme attendue : nombre entier… » */
export function problemText(
  { line, column, reason }: CompletionProblem,
  { report }: Pick<AudienceWords, "report">,
  language: Language,
): string {
  return report.checklist.problem(line, column, reasonText(reason, report, language));
}

function reasonText(reason: CompletionReason, report: AudienceWords["report"], language: Language): string {
  const words = report.reason;
  switch (reason.code) {
    case "empty":
    case "missingColumn":
    case "quotes":
    case "noSource":
      return words[reason.code];
    case "tooLarge":
      return words.tooLarge(formatNumber(reason.most, language));
    case "tooManyCells":
      return words.tooManyCells(reason.found, reason.expected);
    case "garbled":
      return words.garbled(reason.found);
    case "unknownTerritory":
      return words.unknownTerritory(reason.found, reason.nearest);
    case "unknownColumn":
      return words.unknownColumn(reason.found, reason.nearest);
    case "unknownTheme":
      return words.unknownTheme(reason.found, reason.nearest);
    case "alreadyKnown":
      return words.alreadyKnown(report.completedFact[reason.asked]);
    case "badValue":
      return words.badValue(reason.found, report.expected[reason.asked]);
    case "otherDepartement":
      return words.otherDepartement(reason.found, formatList(reason.expected, language, "or"));
    case "badUrl":
      return words.badUrl(reason.found);
    case "badDate":
      return words.badDate(reason.found);
    case "repeated":
      return words.repeated(reason.firstLine);
    default:
      return reason satisfies never;
  }
}
