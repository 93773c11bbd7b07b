import type { Core } from "../../domain/facts";
import { PARTNER_NATURES, type PartnerNature } from "../../domain/vocabulary";
import type { AnsweringPartnership } from "./answers";

/** What the partners of one nature take part in, each counted once. */
export interface NatureReach {
  readonly nature: PartnerNature;
  readonly partners: number;
  readonly partnerships: number;
  readonly territories: number;
}

/**
 * One row for each nature that takes part in one of these partnerships, the most partnerships first. A
 * partnership of two natures counts in both: rows do not add up.
 */
export function natureReach(core: Core, answers: readonly AnsweringPartnership[]): readonly NatureReach[] {
  const natures = new Map(core.partners.map(({ id, nature }) => [id, nature]));
  return PARTNER_NATURES.flatMap((nature) => {
    const partners = new Set<string>();
    const territories = new Set<string>();
    let partnerships = 0;
    for (const { row, territories: ids } of answers) {
      const ofNature = row.partners.filter((id) => natures.get(id) === nature);
      if (ofNature.length === 0) continue;
      partnerships++;
      for (const id of ofNature) partners.add(id);
      for (const id of ids) territories.add(id);
    }
    if (partnerships === 0) return [];
    return [{ nature, partners: partners.size, partnerships, territories: territories.size }];
  }).sort((a, b) => b.partnerships - a.partnerships || b.territories - a.territories);
}
