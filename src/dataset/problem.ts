import type { ProblemCode, ProblemMessages } from "../i18n/fr/problems";

export type Severity = "error" | "warning";

/** 1-based line of the file, and 1-based number of the cell in its row (what a spreadsheet shows). */
export interface Place {
  readonly line: number;
  readonly column: number;
}

type ParamsOf<Code extends ProblemCode> = Parameters<ProblemMessages[Code]>[0];

type FindingOf<Code extends ProblemCode> = Place & {
  readonly severity: Severity;
  readonly code: Code;
  readonly params: ParamsOf<Code>;
};

/** Something wrong in a table, as facts: the sentence is made from them in the reader's language. */
export type Finding = { [Code in ProblemCode]: FindingOf<Code> }[ProblemCode];

export type Problem = Finding & { readonly file: string };

/** Gathers what a check finds; checks never stop at the first problem. */
export type Report = (finding: Finding) => void;

export function finding<Code extends ProblemCode>(
  place: Place,
  code: Code,
  params: ParamsOf<Code>,
  severity: Severity = "error",
): Finding {
  // The compiler cannot see that one member of the union has exactly this code and these params.
  return { line: place.line, column: place.column, severity, code, params } as Finding;
}

/** The sentence alone, without its place. */
function sayProblem(problem: Finding, messages: ProblemMessages): string {
  const say = messages[problem.code] as (params: Finding["params"]) => string;
  return say(problem.params);
}

/** One line for a terminal: `fichier:ligne:colonne: message`. */
export function formatProblem(
  problem: Problem,
  words: { readonly messages: ProblemMessages; readonly warningPrefix: string },
): string {
  const prefix = problem.severity === "warning" ? words.warningPrefix : "";
  return `${problem.file}:${problem.line}:${problem.column}: ${prefix}${sayProblem(problem, words.messages)}`;
}

/** By line, then column, then code, so that the same tables always give the same report. */
export function compareProblems(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
