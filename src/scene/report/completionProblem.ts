import type { ChecklistColumn } from "./checklist";
import type { CompletedColumn } from "./completion";

/** Why a row of a completed file is refused, as facts: the sentence is made from them in the reader's language. */
export type CompletionReason =
  | { readonly code: "empty" }
  | { readonly code: "tooLarge"; readonly most: number }
  | { readonly code: "missingColumn" }
  | { readonly code: "quotes" }
  | { readonly code: "tooManyCells"; readonly found: number; readonly expected: number }
  | { readonly code: "garbled"; readonly found: string }
  | { readonly code: "unknownTerritory"; readonly found: string; readonly nearest: string | null }
  | { readonly code: "unknownColumn"; readonly found: string; readonly nearest: string | null }
  | { readonly code: "alreadyKnown"; readonly asked: CompletedColumn }
  | { readonly code: "badValue"; readonly found: string; readonly asked: CompletedColumn }
  | { readonly code: "otherDepartement"; readonly found: string; readonly expected: readonly string[] }
  | { readonly code: "unknownTheme"; readonly found: string; readonly nearest: string | null }
  | { readonly code: "noSource" }
  | { readonly code: "badUrl"; readonly found: string }
  | { readonly code: "badDate"; readonly found: string }
  | { readonly code: "repeated"; readonly firstLine: number };

export interface CompletionProblem {
  /** Line of the file, from 1. */
  readonly line: number;
  /** The column that is wrong; `null` when it is the row, or the whole file. */
  readonly column: ChecklistColumn | null;
  readonly reason: CompletionReason;
}
