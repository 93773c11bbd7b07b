import type { PartialDate } from "../../domain/partialDate";

/** Where a completed fact would stand in the tables: what the reader was asked for. */
export const COMPLETED_COLUMNS = [
  "vague",
  "debut",
  "quartiers",
  "code_qpv",
  "habitants",
  "jeunes",
  "ecoles",
  "colleges",
  "lycees",
  "college_chef_de_file",
  "partenariat",
  "themes_declares",
  "montant_eur",
  "dotation_annuelle_eur",
  "financeur",
] as const;
export type CompletedColumn = (typeof COMPLETED_COLUMNS)[number];

/**
 * A missing fact that the reader has filled in on this device. It is told as such and with its source,
 * and enters no map, no count and no total: nobody has checked it.
 */
export interface Completion {
  /** Id of a territory. */
  readonly territory: string;
  readonly column: CompletedColumn;
  /** Written as the tables write it: digits, ISO dates, lists separated by `|`. */
  readonly value: string;
  /** Year or period that the value is of, as written; `null` when not given. */
  readonly period: string | null;
  readonly source: {
    readonly title: string | null;
    /** `http` or `https`. */
    readonly url: string | null;
    readonly date: PartialDate | null;
  };
  readonly comment: string | null;
}
