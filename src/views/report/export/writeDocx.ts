import { Packer } from "docx";
import type { ReportDocument } from "../../../scene/report/reportDocument";
import type { DocxContext } from "./docxBlocks";
import { docxReport } from "./docxReport";

/** The report as a text document. Loaded on the click, with the library that writes it. */
export async function writeDocx(report: ReportDocument, context: DocxContext): Promise<Blob> {
  return Packer.toBlob(docxReport(report, context));
}
