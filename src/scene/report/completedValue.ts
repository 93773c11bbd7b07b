import { parsePartialDate } from "../../domain/partialDate";
import { formatEuros, formatNumber, formatPartialDate } from "../../i18n/format";
import type { Completion } from "./completion";
import type { ReportContext } from "./reportContext";

/** A completed value as it is read: euros, numbers and dates in the reader's way, themes by their names. */
export function completedValue(
  { column, value }: Completion,
  { core, words, language }: Pick<ReportContext, "core" | "words" | "language">,
): string {
  switch (column) {
    case "montant_eur":
      return formatEuros(Number(value), language);
    case "dotation_annuelle_eur":
      return words.report.figure.perYear(formatEuros(Number(value), language));
    case "habitants":
    case "jeunes":
    case "ecoles":
    case "colleges":
    case "lycees":
      return formatNumber(Number(value), language);
    case "debut": {
      const date = parsePartialDate(value);
      return date === null ? value : formatPartialDate(date, language);
    }
    case "themes_declares":
      return value
        .split("|")
        .map((id) => core.themes.find((theme) => theme.id === id)?.label ?? id)
        .join(", ");
    case "quartiers":
    case "code_qpv":
      return value.split("|").join(", ");
    case "vague":
    case "college_chef_de_file":
    case "partenariat":
    case "financeur":
      return value;
    default:
      return column satisfies never;
  }
}
