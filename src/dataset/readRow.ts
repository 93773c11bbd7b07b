import { type PartialDate, parsePartialDate } from "../domain/partialDate";
import { listOf, numberOf, type Row, textOf } from "./table";

/**
 * Typed reading of rows that `checkDataset` found without error. A value that does not fit throws:
 * it means that a schema and `domain/vocabulary` disagree, a fault of the code and not of the facts.
 */

export function requiredText(row: Row, column: string): string {
  return textOf(row, column) ?? refuse(row, column);
}

export function requiredNumber(row: Row, column: string): number {
  return numberOf(row, column) ?? refuse(row, column);
}

export function dateOf(row: Row, column: string): PartialDate | null {
  const text = textOf(row, column);
  return text === null ? null : (parsePartialDate(text) ?? refuse(row, column));
}

/** One value of a closed vocabulary; `null` when the cell is empty. */
export function choiceOf<Value extends string>(
  row: Row,
  column: string,
  vocabulary: readonly Value[],
): Value | null {
  const text = textOf(row, column);
  if (text === null) return null;
  return vocabulary.find((value) => value === text) ?? refuse(row, column);
}

export function requiredChoice<Value extends string>(
  row: Row,
  column: string,
  vocabulary: readonly Value[],
): Value {
  return choiceOf(row, column, vocabulary) ?? refuse(row, column);
}

/** `oui`, `non`, or `null` when the source does not say. */
export function yesOrNo(row: Row, column: string): boolean | null {
  const answer = choiceOf(row, column, ["oui", "non"]);
  return answer === null ? null : answer === "oui";
}

/** Elements of a list cell, each once. */
export function distinctList(row: Row, column: string): string[] {
  return [...new Set(listOf(row, column))];
}

function refuse(row: Row, column: string): never {
  throw new Error(`Unchecked table: line ${row.line}, column "${column}" holds no value of its type`);
}
