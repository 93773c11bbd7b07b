import { countOf } from "../../format";
import type { reportExport as french } from "../../fr/audiences/reportExport";

export const reportExport: typeof french = {
  group: "Download the report",
  format: {
    docx: "Text document (.docx)",
    xlsx: "Spreadsheet (.xlsx)",
    csv: "Tables (CSV)",
  },
  preparing: (format) => `${format}: preparing the file…`,
  ready: (file) => `File ready: ${file}`,
  readyWithoutMap: (file) =>
    `File ready: ${file}. The map could not be drawn in it; it is still on this page and in print.`,
  failed: (format) =>
    `${format}: the file could not be prepared. Check the connection, then try again. The report can still be read and printed here.`,

  page: (current, total) => `Page ${current} of ${total}`,
  figure: "Figure",
  value: "Value",
  scope: "What it covers",
  mapMissing: "The map could not be drawn in this document. It can be seen on the page of the report.",
  emptyTable: "No row.",

  readMe: "Read me",
  readMeReport: "Report",
  readMeScope: "Scope and date",
  readMeOrigin: "Origin",
  readMeLicence: "Data licence",
  readMeUnknownTitle: "Not recorded",
  readMeUnknown:
    "“not recorded” means that no source consulted gives the fact. It is neither zero nor “no”: these cells hold that text, not a number, and a spreadsheet leaves them out of its calculations.",
  readMeSumsTitle: "Sums",
  readMeSums:
    "Amounts of different scopes, years or payers do not add up. The sheets hold no formula and no computed total; the only sums are among the figures below, each with what it covers.",
  readMeSheets: "Sheets",
  readMeSheet: (caption, rows) => `${caption} (${countOf(rows, "row", "rows", "en")})`,
  sources: "Sources",
  sourceNumber: "Number",
  sourceDocument: "Title, publisher, date",
  sourceAddress: "Address",
  noAddress: "not recorded",
};
