import type { AllMessages } from "../../i18n/messages";
import { toCsv } from "../../scene/charts/toCsv";
import type { Comparison } from "../../scene/compare/comparison";
import { comparisonTable } from "../../scene/compare/comparisonTable";
import { saveBlob } from "../../services/download";

/** Hands the comparison to the reader as a CSV file that says what it is, of which date and view. */
export function exportComparison(comparison: Comparison, factsDate: string, words: AllMessages): void {
  const names = comparison.subjects.map(({ letter, territory }) => `${letter} ${territory.name}`);
  const citation = [
    words.compare.exportTitle(names.join(", ")),
    words.app.name,
    words.app.factsDate(factsDate),
    window.location.href,
  ].join(" — ");
  const text = toCsv(comparisonTable(comparison, words), { unknown: words.vocab.unknown, citation });
  saveBlob(new Blob([text], { type: "text/csv;charset=utf-8" }), `${words.compare.exportName}.csv`);
}
