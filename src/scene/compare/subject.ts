import type { Atlas, Core, CoreTerritory } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import type { AllMessages } from "../../i18n/messages";
import { buildSheetDetails, buildSheetHead, type SheetDetails, type SheetHead } from "../sheetModel";

/** One of the territories compared: what its sheet says, and the letter that stands for it. */
export interface Subject {
  readonly letter: string;
  readonly territory: CoreTerritory;
  readonly head: SheetHead;
  readonly details: SheetDetails;
}

/** What the rows of a comparison are told with. */
export interface Telling {
  readonly core: Core;
  readonly atlas: Atlas;
  readonly words: Pick<AllMessages, "compare" | "sheet" | "table" | "terms" | "vocab">;
  readonly language: Language;
}

/** The letter of the territory compared at `rank`, from 0. */
export function letterOf(rank: number): string {
  return String.fromCharCode("A".charCodeAt(0) + rank);
}

/** The territories of `ids` in that order; ids that the data do not hold are left out. */
export function readSubjects(core: Core, atlas: Atlas, ids: readonly string[]): readonly Subject[] {
  const found = ids.flatMap((id) => {
    const head = buildSheetHead(core, id);
    const details = head && buildSheetDetails(core, atlas, head);
    return head && details ? { head, details, territory: head.territory } : [];
  });
  return found.map((subject, rank) => ({ ...subject, letter: letterOf(rank) }));
}
