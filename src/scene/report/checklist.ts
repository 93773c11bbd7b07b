import type { CoreTerritory } from "../../domain/facts";
import type { AudienceWords } from "../../i18n/messages";
import type { ChartTable } from "../charts/chartTable";
import { linesOf } from "../sheetMoney";
import { amountText, budgetPeriodText } from "../sheetSentences";
import type { UnknownFact } from "../sheetUnknowns";
import type { CompletedColumn } from "./completion";
import { missingFacts } from "./missingFacts";
import type { ReportContext, ReportSubject } from "./reportContext";

/**
 * Columns of the file of missing facts, in its order. They are those of the tables where they exist, so
 * they stay in French whatever the language of the page: a file may be filled in by someone else.
 */
export const CHECKLIST_COLUMNS = [
  "table",
  "id",
  "territoire",
  "fait",
  "colonne",
  "attendu",
  "valeur",
  "annee_ou_periode",
  "source_titre",
  "source_url",
  "source_date",
  "commentaire",
] as const;
export type ChecklistColumn = (typeof CHECKLIST_COLUMNS)[number];

/** Columns of the file that a fact may be filled in by, with their table. */
const ASKED: Readonly<Record<UnknownFact, readonly CompletedColumn[]>> = {
  wave: ["vague"],
  start: ["debut"],
  quartiers: ["quartiers"],
  qpv: ["code_qpv"],
  residents: ["habitants"],
  young: ["jeunes"],
  schools: ["ecoles", "colleges", "lycees"],
  leadCollege: ["college_chef_de_file"],
  partnerships: ["partenariat"],
  themes: ["themes_declares"],
  budget: ["montant_eur"],
  grant: ["dotation_annuelle_eur"],
  payer: ["financeur"],
};

const TABLES: Readonly<Record<CompletedColumn, string>> = {
  vague: "territoires",
  debut: "territoires",
  quartiers: "territoires",
  code_qpv: "qpv",
  habitants: "indicateurs",
  jeunes: "indicateurs",
  ecoles: "indicateurs",
  colleges: "indicateurs",
  lycees: "indicateurs",
  college_chef_de_file: "territoires",
  partenariat: "partenariats",
  themes_declares: "territoires",
  montant_eur: "budgets",
  dotation_annuelle_eur: "budgets",
  financeur: "budgets",
};

/** The columns that may be filled in for a territory of which these facts are unknown. */
export function askedColumns(unknowns: readonly UnknownFact[]): ReadonlySet<CompletedColumn> {
  return new Set(unknowns.flatMap((fact) => ASKED[fact]));
}

/** The missing facts as a table to fill in: a row each, with what is expected and empty cells. */
export function checklistTable(context: Pick<ReportContext, "subjects" | "words" | "language">): ChartTable {
  return {
    columns: CHECKLIST_COLUMNS.map((label) => ({ label })),
    rows: context.subjects.flatMap((subject) =>
      missingFacts(subject).flatMap((fact) =>
        ASKED[fact].flatMap((column) =>
          factNames(subject, column, context).map((name) =>
            checklistRow(subject.territory, column, name, context.words),
          ),
        ),
      ),
    ),
  };
}

function checklistRow(
  { id, name }: CoreTerritory,
  column: CompletedColumn,
  fact: string,
  { report }: AudienceWords,
): readonly string[] {
  return [TABLES[column], id, name, fact, column, report.expected[column], "", "", "", "", "", ""];
}

/** The fact in words; a payer is asked of each amount that names none. */
function factNames(
  { details }: ReportSubject,
  column: CompletedColumn,
  { words, language }: Pick<ReportContext, "words" | "language">,
): readonly string[] {
  const { report } = words;
  if (column !== "financeur") return [report.completedFact[column]];
  const { own, shared } = details.money;
  return linesOf([...own, ...shared])
    .filter(({ payers }) => payers.length === 0)
    .map((line) => report.payerOf(amountText(line, language), budgetPeriodText(line, words, language)));
}
