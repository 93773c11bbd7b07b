import type { AllMessages } from "../../i18n/messages";
import type { ChartCell, ChartTable } from "../charts/chartTable";
import type { Cell, CellLine } from "./cell";
import type { ComparedRow, Comparison } from "./comparison";
import { citedDocuments, documentsOf } from "./documents";
import { verdictText } from "./verdictText";

type Words = Pick<AllMessages, "compare" | "sheet" | "table" | "terms" | "vocab">;

/**
 * The comparison as a table to export: one row a fact, one column a territory. A fact that is one number
 * stays a number, and what its source says of it follows in a row of its own. Sources come last, numbered
 * as the cells cite them.
 */
export function comparisonTable(comparison: Comparison, words: Words): ChartTable {
  const { compare } = words;
  const { subjects, groups, references } = comparison;
  const columns = [
    { label: compare.exportFact },
    { label: compare.exportGroup },
    ...subjects.map(({ letter, territory }) => ({ label: compare.exportColumn(letter, territory.name) })),
    ...(subjects.length > 1 ? [{ label: compare.exportVerdict }] : []),
  ];
  const isCompared = subjects.length > 1;
  const numbersOf = ({ sources }: CellLine): string => {
    const numbers = citedDocuments(sources, references).map(({ number }) => number);
    return numbers.length === 0 ? "" : ` [${numbers.join(", ")}]`;
  };
  const lineText = (line: CellLine): string => {
    const shared = line.sharedWith.length === 0 ? [] : [compare.sharedWith(line.sharedWith.join(", "))];
    const remarks = [
      ...line.hints.map(({ text }) => text),
      ...(line.aside === null ? [] : [line.aside]),
      ...shared,
    ];
    return `${line.text}${remarks.length === 0 ? "" : ` (${remarks.join(" · ")})`}${numbersOf(line)}`;
  };
  const textOf = (cell: Cell): ChartCell => {
    if (cell.kind === "unknown") return null;
    if (cell.kind === "not-applicable") return words.table.notApplicable;
    if (cell.kind === "no-other") return compare.noOtherAmount;
    return cell.lines.map(lineText).join(" | ");
  };
  const rowsOf = (row: ComparedRow, group: string): readonly (readonly ChartCell[])[] => {
    const verdict = isCompared ? [verdictText(row, words)?.text ?? ""] : [];
    const isNumber = row.cells.some((cell) => cell.kind === "known" && cell.value !== null);
    if (!isNumber) return [[row.label, group, ...row.cells.map(textOf), ...verdict]];
    const numbers = row.cells.map((cell) => (cell.kind === "known" ? cell.value : textOf(cell)));
    if (!row.cells.some(saysMore)) return [[row.label, group, ...numbers, ...verdict]];
    return [
      [row.label, group, ...numbers, ...verdict],
      [compare.exportDetail(row.label), group, ...row.cells.map(textOf), ...(isCompared ? [""] : [])],
    ];
  };
  const sourceRows = documentsOf(references).map(({ number, source }): readonly ChartCell[] => {
    const told = [source.title ?? words.sheet.titleUnknown, source.publisher ?? "", source.url ?? ""];
    const row = [
      compare.exportSource(number),
      words.sheet.sources,
      told.filter((text) => text !== "").join(" · "),
    ];
    return columns.map((_, at) => row[at] ?? "");
  });
  return {
    columns,
    rows: [...groups.flatMap(({ title, rows }) => rows.flatMap((row) => rowsOf(row, title))), ...sourceRows],
  };
}

/** Whether a cell says more than its number. */
function saysMore(cell: Cell): boolean {
  if (cell.kind !== "known") return false;
  return cell.lines.some(({ hints, sources }, at) => at > 0 || hints.length > 0 || sources.length > 0);
}
