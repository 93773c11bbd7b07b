import { PARTNER_NATURES, type PartnerNature } from "../../domain/vocabulary";
import type { PartnerReach } from "./partnerReach";

/** How the bars are put in order. */
export const REACH_ORDERS = ["portee", "nature"] as const;
export type ReachOrder = (typeof REACH_ORDERS)[number];

/** A bar, with the name of the group it opens. */
export interface ReachRow {
  readonly reach: PartnerReach;
  /** Set on the first bar of a nature, when bars are grouped. */
  readonly heading: PartnerNature | null;
}

/**
 * The first `most` partners as bars: by reach, or grouped by nature (natures in the order of the
 * vocabulary, by reach inside each). Grouping never changes which partners are shown.
 */
export function reachRows(
  reaches: readonly PartnerReach[],
  order: ReachOrder,
  most: number,
): readonly ReachRow[] {
  const shown = reaches.slice(0, most);
  if (order === "portee") return shown.map((reach) => ({ reach, heading: null }));
  return PARTNER_NATURES.flatMap((nature) =>
    shown
      .filter(({ partner }) => partner.nature === nature)
      .map((reach, rank) => ({ reach, heading: rank === 0 ? nature : null })),
  );
}
