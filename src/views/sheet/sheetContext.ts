import { createContext, use } from "react";
import type { Partner } from "../../domain/facts";
import type { Filters } from "../../domain/filters";
import type { Language } from "../../domain/viewState";
import type { ReportableFact, ReportWords } from "../../scene/errorReport/reportableFact";
import type { Reference } from "../../scene/sheetReferences";
import type { SheetWords } from "../../scene/sheetSentences";

/** Addresses of what the sheet leads to, so that its links work before scripts and in a new tab. */
export interface SheetHrefs {
  readonly territory: (id: string) => string;
  readonly filter: (patch: Partial<Filters>) => string;
}

/** The facts of one sheet that may be reported as wrong, and their date. */
export interface Reporting {
  readonly facts: (words: ReportWords) => readonly ReportableFact[];
  readonly factsDate: string;
}

/** What every part of one sheet needs; filled by `TerritorySheet` only. */
export interface SheetSetting {
  readonly words: SheetWords;
  readonly language: Language;
  readonly hrefs: SheetHrefs;
  readonly references: ReadonlyMap<string, Reference>;
  readonly partners: ReadonlyMap<string, Partner>;
  /** Prefix of element ids, unique in the page. */
  readonly idPrefix: string;
  readonly onOpenTerritory: ((id: string) => void) | undefined;
  readonly onFilter: ((patch: Partial<Filters>) => void) | undefined;
  /** What a reader may report here; nothing where scripts do not run, or before the details. */
  readonly reporting?: Reporting | undefined;
}

export const SheetContext = createContext<SheetSetting | null>(null);

/** The setting of the enclosing sheet. Throws when used outside one, which is a mistake of the code. */
export function useSheet(): SheetSetting {
  const setting = use(SheetContext);
  if (setting === null) throw new Error("useSheet outside TerritorySheet");
  return setting;
}
