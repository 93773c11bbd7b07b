import {
  AlignmentType,
  BorderStyle,
  InternalHyperlink,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { columnWidths } from "./columnWidths";
import { STYLE } from "./docxStyles";

/** A table already written out. */
export interface WrittenTable {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** Rank of the column whose cells are numbers of sources. */
  readonly sourceColumn: number | null;
}

const RULE = { style: BorderStyle.SINGLE, size: 4, color: "8B96A8" };
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const HEAD_SHADE = { type: ShadingType.CLEAR, color: "auto", fill: "E7EEF7" };
const CELL_MARGINS = { top: 30, bottom: 30, left: 70, right: 70 };

/** Name of the place in the document where a source is cited in full. */
export function sourceBookmark(number: number | string): string {
  return `source_${number}`;
}

/**
 * A table of the document: its header comes back on each page, no row is cut in two, and numbers of
 * sources lead to the list at the end.
 *
 * @param width of the table, in twips
 */
export function docxTable(table: WrittenTable, width: number): Table {
  const { columns, rows, sourceColumn } = table;
  const widths = columnWidths(
    columns.map(({ label }, index) => [label, ...rows.map((row) => row[index] ?? "")]),
    width,
  );
  const cell = (children: Paragraph, index: number, isHead: boolean) =>
    new TableCell({
      children: [children],
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: CELL_MARGINS,
      ...(isHead && { shading: HEAD_SHADE }),
    });
  const alignment = (index: number) =>
    columns[index]?.numeric ? { alignment: AlignmentType.RIGHT } : undefined;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: RULE,
      bottom: RULE,
      left: NO_RULE,
      right: NO_RULE,
      insideHorizontal: RULE,
      insideVertical: NO_RULE,
    },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ label }, index) =>
          cell(new Paragraph({ style: STYLE.cellHead, text: label, ...alignment(index) }), index, true),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, index) =>
              cell(
                new Paragraph({
                  style: STYLE.cell,
                  ...alignment(index),
                  children: index === sourceColumn ? citations(text) : [new TextRun(text)],
                }),
                index,
                false,
              ),
            ),
          }),
      ),
    ],
  });
}

/** `1, 4` as two links; what is no number stays text. */
function citations(text: string): readonly (TextRun | InternalHyperlink)[] {
  return text.split(/(\d+)/).flatMap((part): readonly (TextRun | InternalHyperlink)[] => {
    if (part === "") return [];
    if (!/^\d+$/.test(part)) return [new TextRun(part)];
    return [
      new InternalHyperlink({
        anchor: sourceBookmark(part),
        children: [new TextRun({ text: part, style: "Hyperlink" })],
      }),
    ];
  });
}
