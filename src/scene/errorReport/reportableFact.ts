import type { Source } from "../../domain/facts";
import type { AudienceMessages, AudienceWords } from "../../i18n/messages";

/** The words needed to tell facts and to report one. */
export type ReportWords = Pick<AudienceWords, "errorReport" | "sheet" | "terms" | "vocab">;

export type FactGroup = keyof AudienceMessages["errorReport"]["group"];

/** A fact of the atlas that a reader may say is wrong. */
export interface ReportableFact {
  /** What the editor looks up: table, row and, where a row holds several facts, column (see `reportId`). */
  readonly id: string;
  readonly group: FactGroup;
  /** Name of the territory whose page shows it; `null` for a national fact. */
  readonly territory: string | null;
  /** What the fact is about, in a few words. */
  readonly label: string;
  /** As the atlas shows it. */
  readonly value: string;
  readonly sources: readonly Source[];
}
