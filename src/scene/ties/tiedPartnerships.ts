import type { Partner, Partnership } from "../../domain/facts";
import type { OverlayContext } from "../overlays/enrichScene";

/** What the reader asks to see tied. */
export interface TiedPartnerships {
  /** Every partnership of the result. */
  readonly answering: readonly Partnership[];
  /** Those whose agreements are drawn. */
  readonly drawn: readonly Partnership[];
  /** Partners filtered on: their reach is drawn. */
  readonly partners: readonly Partner[];
  /** Partnerships of the result by partner. */
  readonly byPartner: ReadonlyMap<string, readonly Partnership[]>;
}

/** Reads the choice of a view. All comes from the result: what the filters leave out ties nothing. */
export function tiedPartnerships({ core, atlas, result, viewState }: OverlayContext): TiedPartnerships {
  const { ties, filters, territory } = viewState;
  const kept = new Set(result.partnerships);
  const answering = atlas.partnerships.filter(({ id }) => kept.has(id));
  const byPartner = new Map<string, Partnership[]>();
  for (const row of answering) {
    for (const partner of new Set(row.partners)) {
      const rows = byPartner.get(partner);
      if (rows) rows.push(row);
      else byPartner.set(partner, [row]);
    }
  }
  const chosen = new Set(filters.partenaire);
  const isChosen = ({ partners, territories }: Partnership) =>
    partners.some((id) => chosen.has(id)) || (territory !== null && territories.includes(territory));
  return {
    answering,
    drawn: ties === "tous" ? answering : answering.filter(isChosen),
    partners: core.partners.filter(({ id }) => chosen.has(id)),
    byPartner,
  };
}
