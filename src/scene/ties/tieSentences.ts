import type { Language } from "../../domain/viewState";
import type { LateMessages } from "../../i18n/messages";
import type { FittedTies } from "./fitTies";
import { tellFew } from "./nameTies";
import type { OpenTerritory } from "./openTerritory";
import type { DrawnTerritory } from "./tieEnds";

/** Territories named in a sentence. */
const NAMED = 6;

type TieWords = Pick<LateMessages, "ties">;

/** With whom the open territory works, with whom it only shares a partner, and where else it acts. */
export function openSentences(
  { self, agreements, places, tied, sharing, everywhere }: OpenTerritory,
  { ties: words }: TieWords,
  language: Language,
): readonly string[] {
  const named = (all: readonly DrawnTerritory[]) =>
    tellFew(
      all.map(({ name }) => name),
      NAMED,
      words.name.more,
      language,
    );
  const count = agreements.reduce((sum, { partnerships }) => sum + partnerships.length, 0);
  return [
    tied.length === 0 ? words.tiedNone(self.name) : words.tied(self.name, tied.length, count, named(tied)),
    ...(sharing.length === 0 ? [] : [words.sharedWith(sharing.length, named(sharing))]),
    ...(places.length === 0
      ? []
      : [words.acting(self.name, tellFew(places, NAMED, words.name.more, language))]),
    ...everywhere.map(({ partner, groups }) => words.everywhere(partner.name, groups)),
  ];
}

/** What a scale leaves out; nothing when every tie is drawn. */
export function scaleSentences(fitted: FittedTies, { ties: words }: TieWords): readonly string[] {
  switch (fitted.scale) {
    case "all":
      return [];
    case "near":
      return [words.near(fitted.ties.length)];
    case "far":
      return [words.far(fitted.ties.length, fitted.leftOut, fitted.within)];
    default:
      return fitted satisfies never;
  }
}
