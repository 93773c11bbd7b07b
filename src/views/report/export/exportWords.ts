import type { Language } from "../../../domain/viewState";
import type { AudienceWords } from "../../../i18n/messages";

/** The words that the files are written with. */
export type ExportWords = Pick<AudienceWords, "app" | "vocab" | "data" | "reportExport">;

export interface ExportContext {
  readonly words: ExportWords;
  readonly language: Language;
  /** Web address of the report, told in each file. */
  readonly address: string;
}
