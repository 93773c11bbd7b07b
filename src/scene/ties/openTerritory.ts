import type { Partner, Partnership } from "../../domain/facts";
import { type Gathering, gather } from "./gatherings";
import { isState, tiePartner } from "./sharedPartners";
import type { TiedPartnerships } from "./tiedPartnerships";
import type { Anchors, DrawnTerritory } from "./tieEnds";
import type { LooseTie } from "./tieList";

/** With whom the open territory is tied, among the territories of the map. */
export interface OpenTerritory {
  readonly self: DrawnTerritory;
  /** Agreements that hold it and others. */
  readonly agreements: readonly Gathering[];
  /** Places where it acts, by name. */
  readonly places: readonly string[];
  /** Those it has an agreement with, then those it only shares a partner with; in the order of the tables. */
  readonly tied: readonly DrawnTerritory[];
  readonly sharing: readonly DrawnTerritory[];
  /** Ties "partner in common" that start from it. */
  readonly ties: readonly LooseTie[];
  /** Its partners that are present nearly everywhere, hence tie nothing. */
  readonly everywhere: readonly { readonly partner: Partner; readonly groups: number }[];
}

/**
 * @param id a territory
 * @param partners those that may be held in common, by id
 * @returns `null` when the map does not draw it
 */
export function openTerritory(
  id: string,
  choice: TiedPartnerships,
  partners: readonly Partner[],
  anchors: Anchors,
): OpenTerritory | null {
  const self = anchors.territories.get(id);
  if (self === undefined) return null;
  const rows = choice.answering.filter(({ territories }) => territories.includes(id));
  const gatherings = gather(rows, anchors);
  const tied = new Set(gatherings.flatMap(({ members }) => idsOf(members)));
  const ties: LooseTie[] = [];
  const everywhere: { partner: Partner; groups: number }[] = [];
  const own = new Set(rows.flatMap((row) => row.partners));
  for (const partner of partners) {
    if (!own.has(partner.id)) continue;
    const met = choice.byPartner.get(partner.id) ?? [];
    const groups = countGroups(partner, met, anchors);
    if (groups !== null) everywhere.push({ partner, groups });
    else ties.push(...tiesTo(self, met, tied, partner.id, anchors));
  }
  const sharing = new Set(ties.map(({ to }) => to.territory));
  const drawn = [...anchors.territories.values()];
  return {
    self,
    agreements: gatherings.filter(({ members }) => members.length > 1),
    places: [...new Set(gatherings.flatMap(({ places }) => places.map(({ name }) => name)))],
    tied: drawn.filter(({ territory }) => territory.id !== id && tied.has(territory.id)),
    sharing: drawn.filter(({ territory }) => sharing.has(territory.id)),
    ties,
    everywhere,
  };
}

/** Groups of a State service present nearly everywhere; `null` for any other partner. */
function countGroups(partner: Partner, rows: readonly Partnership[], anchors: Anchors): number | null {
  if (!isState(partner)) return null;
  const reach = tiePartner(partner, gather(rows, anchors));
  return reach.isEverywhere ? reach.groups : null;
}

/** A tie to each territory that meets the same partner without an agreement with this one. */
function tiesTo(
  self: DrawnTerritory,
  met: readonly Partnership[],
  tied: ReadonlySet<string>,
  partner: string,
  anchors: Anchors,
): readonly LooseTie[] {
  const byTerritory = new Map<string, string[]>();
  for (const { id, territories } of met) {
    for (const territory of new Set(territories)) {
      if (territory === self.territory.id || tied.has(territory)) continue;
      const ids = byTerritory.get(territory);
      if (ids) ids.push(id);
      else byTerritory.set(territory, [id]);
    }
  }
  return [...byTerritory].flatMap(([territory, partnerships]): LooseTie[] => {
    const to = anchors.territories.get(territory)?.end;
    return to === undefined
      ? []
      : [{ kind: "partenaire", from: self.end, to, partnerships, partners: [partner] }];
  });
}

const idsOf = (members: Gathering["members"]) => members.map(({ territory }) => territory.id);
