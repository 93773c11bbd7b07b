import { createContext, type ReactNode, use } from "react";
import type { Language } from "../../domain/viewState";

/** What every part of one report needs; filled by `ReportDocumentView` only. */
export interface ReportSetting {
  readonly hrefOf: (territory: string) => string;
  /** Opens a sheet in place of the link; absent in a static page. */
  readonly onOpen: ((territory: string) => void) | undefined;
  /** A text with its difficult words explained; as it is by default. */
  readonly gloss: (text: string) => ReactNode;
  /** Written for what is not recorded. */
  readonly unknown: string;
  /** Said after the links that open a tab. */
  readonly newTab: string;
  /** How a source is called before its number. */
  readonly sourceName: (number: string) => string;
  readonly language: Language;
  /** Language of the facts, where it is not that of the interface. */
  readonly factsLang: "fr" | undefined;
}

export const ReportSettingContext = createContext<ReportSetting | null>(null);

/** The setting of the enclosing report. Throws when used outside one, which is a mistake of the code. */
export function useReport(): ReportSetting {
  const setting = use(ReportSettingContext);
  if (setting === null) throw new Error("useReport outside ReportDocumentView");
  return setting;
}

/** Fragment of the page that holds the source of that number. */
export function sourceAnchor(number: number | string): string {
  return `source-${number}`;
}
