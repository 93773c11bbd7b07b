import { formatNumber } from "../../i18n/format";
import { knownCell, lineOf, UNKNOWN_CELL } from "./cell";
import type { FactRow } from "./comparison";
import type { Subject, Telling } from "./subject";

/** How much is known of each: a rich sheet beside a poor one tells of the sources before the places. */
export function knowledgeRows(
  subjects: readonly Subject[],
  { words, language }: Telling,
): readonly FactRow[] {
  const { row, nothingUnknown } = words.compare;
  return [
    {
      id: "sources",
      label: row.sources,
      rule: "listed",
      cells: subjects.map(({ details: { references } }) =>
        references.size === 0
          ? UNKNOWN_CELL
          : knownCell([lineOf(formatNumber(references.size, language))], { value: references.size }),
      ),
    },
    {
      id: "unknowns",
      label: words.sheet.unknowns,
      rule: "listed",
      cells: subjects.map(({ details: { unknowns } }) =>
        knownCell(
          unknowns.length === 0
            ? [lineOf(nothingUnknown)]
            : unknowns.map((fact) => lineOf(words.sheet.unknownItem[fact])),
        ),
      ),
    },
  ];
}
