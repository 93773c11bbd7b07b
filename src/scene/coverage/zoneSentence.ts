import type { LateMessages } from "../../i18n/messages";
import type { PlaceCoverage } from "../../query/coverage";

/** What the sentence of a place depends on besides its coverage. */
export interface ZoneTelling {
  readonly words: LateMessages["coverage"];
  /** Whether filters are in force: none that answers is then not none at all. */
  readonly isFiltered: boolean;
  /** Date of the lists, written out. */
  readonly date: string;
}

/**
 * « Isère (38) : 3 territoires labellisés ; budget connu pour 2 sur 3 ; partenariat connu pour 3 sur 3 ».
 * None is told as a fact of dated lists, or of the filters, never as a bare zero.
 */
export function zoneSentence(
  { place, labelled, unknown, grants, partnerships }: PlaceCoverage,
  { words, isFiltered, date }: ZoneTelling,
): string {
  const count = labelled.length;
  const facts: string[] = [];
  if (count > 0) {
    facts.push(isFiltered ? words.labelledAnswer(count) : words.labelled(count));
    facts.push(words.grantsKnown(grants, count), words.partnershipsKnown(partnerships, count));
  } else facts.push(isFiltered ? words.zoneNoneAnswers : words.zoneNone(date));
  if (unknown.length > 0) facts.push(words.zoneUnknown(unknown.length));
  return words.zone(words.zoneName(place.name, place.code), facts.join(words.join));
}
