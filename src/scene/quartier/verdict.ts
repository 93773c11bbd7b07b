import type { AudienceMessages } from "../../i18n/messages";
import type { CommuneAnswer } from "./communeAnswer";
import type { QuartierPlace } from "./quartierPlace";

/** The answer in one sentence, and what must be known to read it well. */
export interface Verdict {
  readonly kind: "yes" | "other" | "no";
  readonly answer: string;
  readonly more: readonly string[];
}

/** Says whether a place is concerned. Of an arrondissement, it says what is known of the whole commune. */
export function verdictSentences(
  { labelled, others, here }: CommuneAnswer,
  { city, arrondissement }: QuartierPlace,
  { verdict }: AudienceMessages["quartier"],
): Verdict {
  const count = labelled.length;
  if (count === 0) {
    return others.length > 0
      ? { kind: "other", answer: verdict.other, more: [] }
      : { kind: "no", answer: verdict.no, more: [] };
  }
  const partOnly = count === 1 ? verdict.partOnly : verdict.partOnlyMany;
  if (city === null || arrondissement === null) {
    return { kind: "yes", answer: verdict.yes(count), more: [partOnly] };
  }
  const told =
    here === null ? [] : [here === 0 ? verdict.noArrondissement : verdict.sameArrondissement(here)];
  return { kind: "yes", answer: verdict.yesCity(count, city.name), more: [...told, partOnly] };
}
