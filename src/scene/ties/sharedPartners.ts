import type { Partner } from "../../domain/facts";
import type { TieEnd } from "../scene";
import { centreOf, type Gathering } from "./gatherings";
import { geometricMedian, meanOf, type PlanePoint } from "./geometricMedian";
import { endKey, knotOf } from "./tieEnds";
import type { LooseTie } from "./tieList";

/** Groups of territories beyond which a State service in common says nothing of those who share it. */
const EVERYWHERE = 12;

/** Territories that agreements with one partner hold together; other groups share only the partner. */
interface Group {
  readonly partnerships: readonly string[];
  /** Where a tie may reach the group. */
  readonly doors: readonly TieEnd[];
}

/** What ties the agreements of one partner together. */
export interface PartnerReach {
  readonly ties: readonly LooseTie[];
  /** Groups that nothing but the partner joins. */
  readonly groups: number;
  /**
   * Whether it is a service of the State present nearly everywhere. It then has no ties: that the State
   * signs here and there does not say that here works with there.
   */
  readonly isEverywhere: boolean;
}

/**
 * Ties "in common" of a partner: not an agreement, but one partner met by several groups of territories.
 * Two groups are tied to one another, more to a knot.
 *
 * @param gatherings those of the partner only
 */
export function tiePartner(partner: Partner, gatherings: readonly Gathering[]): PartnerReach {
  const groups = groupsOf(gatherings);
  const isEverywhere = isState(partner) && groups.length > EVERYWHERE;
  const ties = isEverywhere || groups.length < 2 ? [] : tieGroups(groups, partner.id);
  return { ties, groups: groups.length, isEverywhere };
}

export function isState({ nature }: Partner): boolean {
  return nature === "etat" || nature === "education-nationale";
}

function tieGroups(groups: readonly Group[], partner: string): readonly LooseTie[] {
  const partners = [partner];
  const all = groups.flatMap(({ partnerships }) => partnerships);
  const [first, second] = groups;
  if (groups.length === 2 && first !== undefined && second !== undefined) {
    const end = nearestDoor(first, middleOf(second));
    const to = end === null ? null : nearestDoor(second, end.lonLat);
    return end === null || to === null
      ? []
      : [{ kind: "partenaire", from: end, to, partnerships: all, partners }];
  }
  const middle = geometricMedian(groups.map(middleOf));
  const doors = groups.map((group) => ({ group, door: nearestDoor(group, middle) }));
  const knot = knotOf(doors.flatMap(({ door }) => door ?? []));
  return doors.flatMap(({ group, door }): LooseTie[] =>
    door === null
      ? []
      : [{ kind: "partenaire", from: door, to: knot, partnerships: group.partnerships, partners }],
  );
}

/** Gatherings that have a territory in common, even through others, are one group. In order of appearance. */
function groupsOf(gatherings: readonly Gathering[]): readonly Group[] {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parent.get(root) ?? root; next !== root; next = parent.get(root) ?? root) {
      parent.set(id, next);
      root = next;
    }
    return root;
  };
  for (const { members } of gatherings) {
    const [first, ...others] = members.map(({ territory }) => rootOf(territory.id));
    for (const other of others) if (first !== undefined) parent.set(rootOf(other), rootOf(first));
  }
  const byRoot = new Map<string, Gathering[]>();
  for (const gathering of gatherings) {
    const root = rootOf(gathering.members[0]?.territory.id ?? "");
    const same = byRoot.get(root);
    if (same) same.push(gathering);
    else byRoot.set(root, [gathering]);
  }
  return [...byRoot.values()].map((own) => ({
    partnerships: own.flatMap(({ partnerships }) => partnerships),
    doors: doorsOf(own),
  }));
}

/** A star is reached at its centre, a pair or a lone territory at its marks. */
function doorsOf(gatherings: readonly Gathering[]): readonly TieEnd[] {
  const [largest] = [...gatherings].sort((a, b) => b.members.length - a.members.length);
  if (largest === undefined) return [];
  const centre = centreOf(largest);
  return centre === null ? largest.members.map(({ end }) => end) : [centre];
}

const middleOf = ({ doors }: Group): PlanePoint => meanOf(doors.map(({ lonLat }) => lonLat));

function nearestDoor({ doors }: Group, [x, y]: PlanePoint): TieEnd | null {
  const distance = ({ lonLat }: TieEnd) => Math.hypot(lonLat[0] - x, lonLat[1] - y);
  const [nearest] = [...doors].sort((a, b) => distance(a) - distance(b) || (endKey(a) < endKey(b) ? -1 : 1));
  return nearest ?? null;
}
