import type { Core, Partner } from "../../domain/facts";
import { frenchOrder } from "../frenchOrder";
import type { AnsweringPartnership } from "./answers";

/** Where a partner acts, among what answers the filters. */
export interface PartnerReach {
  readonly partner: Partner;
  /** Number of distinct territories. */
  readonly territories: number;
  readonly partnerships: number;
}

/** Partners that are in at least one of these partnerships: the widest reach first, then the most partnerships, then by name. */
export function partnerReach(core: Core, answers: readonly AnsweringPartnership[]): readonly PartnerReach[] {
  const territories = new Map<string, Set<string>>();
  const partnerships = new Map<string, number>();
  for (const { row, territories: ids } of answers) {
    for (const partner of new Set(row.partners)) {
      const reached = territories.get(partner) ?? new Set();
      for (const id of ids) reached.add(id);
      territories.set(partner, reached);
      partnerships.set(partner, (partnerships.get(partner) ?? 0) + 1);
    }
  }
  const compare = frenchOrder();
  return core.partners
    .flatMap((partner) => {
      const reached = territories.get(partner.id);
      if (reached === undefined) return [];
      return [{ partner, territories: reached.size, partnerships: partnerships.get(partner.id) ?? 0 }];
    })
    .sort(
      (a, b) =>
        b.territories - a.territories ||
        b.partnerships - a.partnerships ||
        compare(a.partner.name, b.partner.name) ||
        (a.partner.id < b.partner.id ? -1 : 1),
    );
}
