import { Bookmark, ExternalHyperlink, ImageRun, Paragraph, type Table, TextRun } from "docx";
import { cellText } from "../../../scene/charts/cellText";
import type { SourceRef } from "../../../scene/charts/sourceRefs";
import type { ReportBlock, ReportFigure, ReportTable } from "../../../scene/report/reportDocument";
import { PICTURE } from "./docxPage";
import { BULLETS, NUMBERS, STYLE } from "./docxStyles";
import { docxTable, sourceBookmark, type WrittenTable } from "./docxTable";
import type { ExportContext } from "./exportWords";

/** The map, drawn; pixels of the screen. */
interface DocxPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface DocxContext extends ExportContext {
  /** `null` where it could not be drawn, which the document then says. */
  readonly picture: DocxPicture | null;
}

/** What a block of the report is made of in a text document, for lines of `width` twips. */
export function docxBlock(
  block: ReportBlock,
  context: DocxContext,
  width: number,
): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "paragraph":
      return [new Paragraph({ text: block.text, ...(block.tone === "note" && { style: STYLE.note }) })];
    case "list":
      return block.items.map((text) => new Paragraph({ text, numbering: { reference: BULLETS, level: 0 } }));
    case "figures":
      return [docxTable(figuresTable(block.figures, context), width), gap()];
    case "table":
      return tableParts(block.table, context, width);
    case "map":
      return [mapPart(block.label, context)];
    case "sources":
      return block.sources.map(sourcePart);
    default: {
      const never: never = block;
      return never;
    }
  }
}

/** Two tables that touch would become one in Word. */
function gap(): Paragraph {
  return new Paragraph({ style: STYLE.cell, text: "" });
}

function tableParts(
  { caption, table, notes, sourceColumn }: ReportTable,
  context: DocxContext,
  width: number,
): readonly (Paragraph | Table)[] {
  const { vocab, reportExport } = context.words;
  const written: WrittenTable = {
    columns: table.columns.map(({ label, numeric = false }) => ({ label, numeric })),
    rows: table.rows.map((row) =>
      row.map((cell, index) => cellText(cell, table.columns[index]?.format, vocab.unknown, context.language)),
    ),
    sourceColumn: sourceColumn ?? null,
  };
  return [
    new Paragraph({ style: "Caption", text: caption }),
    table.rows.length === 0 ? new Paragraph({ text: reportExport.emptyTable }) : docxTable(written, width),
    ...(notes.length === 0 ? [gap()] : notes.map((text) => new Paragraph({ style: STYLE.note, text }))),
  ];
}

function figuresTable(
  figures: readonly ReportFigure[],
  { words: { reportExport } }: DocxContext,
): WrittenTable {
  const { figure, value, scope } = reportExport;
  return {
    columns: [figure, value, scope].map((label) => ({ label, numeric: false })),
    rows: figures.map((each) => [each.label, each.value, each.scope]),
    sourceColumn: null,
  };
}

function mapPart(label: string, { picture, words }: DocxContext): Paragraph {
  if (picture === null) return new Paragraph({ style: STYLE.note, text: words.reportExport.mapMissing });
  const scale = Math.min(1, PICTURE.width / picture.width, PICTURE.height / picture.height);
  const transformation = {
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
  };
  const altText = { name: label, title: label, description: label };
  return new Paragraph({
    children: [new ImageRun({ type: "png", data: picture.png, transformation, altText })],
  });
}

function sourcePart({ label, url }: SourceRef, index: number): Paragraph {
  const name = new Bookmark({ id: sourceBookmark(index + 1), children: [new TextRun(label)] });
  // Only web addresses become links: a file that opens in Word runs what it links to.
  const link =
    url !== null && /^https?:\/\//i.test(url)
      ? [
          new TextRun({ text: "", break: 1 }),
          new ExternalHyperlink({ link: url, children: [new TextRun({ text: url, style: "Hyperlink" })] }),
        ]
      : [];
  return new Paragraph({ children: [name, ...link], numbering: { reference: NUMBERS, level: 0 } });
}
