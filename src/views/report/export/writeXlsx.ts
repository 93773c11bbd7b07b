import writeExcelFile, { type Cell, type CellObject, type Sheet } from "write-excel-file/browser";
import type { ReportDocument } from "../../../scene/report/reportDocument";
import type { ExportContext } from "./exportWords";
import { reportSheets, type SheetCell, type SheetSpec } from "./reportSheets";

/** The report as a workbook. Loaded on the click, with the library that writes it. */
export async function writeXlsx(report: ReportDocument, context: ExportContext): Promise<Blob> {
  return writeExcelFile(reportSheets(report, context).map(sheetOf), {
    fontFamily: "Arial",
    fontSize: 10,
  }).toBlob();
}

function sheetOf({ name, widths, frozenRows, isLandscape, rows }: SheetSpec): Sheet<Blob> {
  return {
    sheet: name,
    data: rows.map((row) => row.map(cellOf)),
    columns: widths.map((width) => ({ width })),
    ...(frozenRows > 0 && { stickyRowsCount: frozenRows }),
    ...(isLandscape && { orientation: "landscape" }),
  };
}

const TONES = {
  title: { fontWeight: "bold", fontSize: 14 },
  header: { fontWeight: "bold", wrap: true, alignVertical: "top" },
  body: { wrap: true, alignVertical: "top" },
  note: { fontStyle: "italic" },
} as const satisfies Record<string, CellObject>;

/** Types are stated, never guessed from the text: what begins with `=` is no formula. */
function cellOf(cell: SheetCell): Cell {
  switch (cell.kind) {
    case "text":
      return { value: cell.value, type: String, ...TONES[cell.tone] };
    case "number":
      return { value: cell.value, type: Number, format: cell.format, alignVertical: "top" };
    case "empty":
      return null;
    default: {
      const never: never = cell;
      return never;
    }
  }
}
