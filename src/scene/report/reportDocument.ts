import type { ChartTable } from "../charts/chartTable";
import type { SourceRef } from "../charts/sourceRefs";

/**
 * A report with no form in it: the page, the paper, the text document and the spreadsheet are four
 * renderings of the same sections, in the same order and with the same words.
 */
export interface ReportDocument {
  readonly title: string;
  /** What is counted, at what date, under which filters. */
  readonly subtitle: string;
  /** Short line that stands at the head of each printed page. */
  readonly runningHead: string;
  /** Stem of the files: `rapport-departement-38`. */
  readonly fileStem: string;
  readonly sections: readonly ReportSection[];
}

export interface ReportSection {
  /** Fragment of the page and name of the sheet: `territoires`. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock =
  | { readonly kind: "paragraph"; readonly text: string; readonly tone?: "normal" | "note" }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "figures"; readonly figures: readonly ReportFigure[] }
  | { readonly kind: "table"; readonly table: ReportTable }
  | { readonly kind: "map"; readonly label: string }
  /** Numbered from 1 in this order: the cells of tables cite these numbers. */
  | { readonly kind: "sources"; readonly sources: readonly SourceRef[] };

/** A figure that can be defended, with what it covers. */
export interface ReportFigure {
  readonly label: string;
  /** Already written out; "non renseigné" when unknown. */
  readonly value: string;
  /** Sample, period, payer: "connu pour 2 territoires sur 4". */
  readonly scope: string;
}

export interface ReportTable {
  /** Stem of its CSV and name of its sheet. */
  readonly id: string;
  readonly caption: string;
  readonly table: ChartTable;
  readonly notes: readonly string[];
  /** For each row, the id of the territory that its first cell names, else `null`: a link on the page. */
  readonly territories?: readonly (string | null)[];
  /** Rank of the column whose cells are numbers of the sources (`1, 4`); absent when there is none. */
  readonly sourceColumn?: number;
}
