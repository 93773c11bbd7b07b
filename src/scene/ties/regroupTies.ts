import type { CoreTerritory, LonLat } from "../../domain/facts";
import type { TieEnd } from "../scene";
import type { Gathering } from "./gatherings";
import { meanOf } from "./geometricMedian";
import { type Anchors, knotOf } from "./tieEnds";
import type { LooseTie } from "./tieList";

/** What a far view shows instead of thousands of ties. */
export interface RegroupedTies {
  /** Those of chosen partners, then the heaviest first; at most `most`. */
  readonly ties: readonly LooseTie[];
  /** Ties between départements, or of a partner to a département, that were left out: the lightest. */
  readonly leftOut: number;
  /** Partnerships whose territories are all of one département: no line can show them from so far. */
  readonly within: number;
}

/** Gatherings of one partner, whose reach is shown as a star over the départements. */
export interface PartnerGatherings {
  readonly partner: string;
  readonly gatherings: readonly Gathering[];
}

/** A tie in the making between cells, by rank: comparing numbers is what keeps thousands fast. */
interface Bundle {
  readonly order: number;
  readonly from: TieEnd;
  readonly to: TieEnd;
  readonly partners: readonly string[];
  readonly partnerships: string[];
}

/**
 * Ties by département: a partner chosen by the reader is tied to each département where it acts, and two
 * départements are tied by the partnerships that hold territories of both. Weights are numbers of
 * partnerships. What is drawn is bounded whatever the number of partnerships.
 */
export function regroupTies(
  partners: readonly PartnerGatherings[],
  gatherings: readonly Gathering[],
  anchors: Anchors,
  most: number,
): RegroupedTies {
  const cells = cellsOf(anchors);
  const pairs = new Map<number, Bundle>();
  let within = 0;
  for (const { members, partnerships } of gatherings) {
    const touched = cells.touchedBy(members);
    if (touched.length === 1 && members.length > 1) within += partnerships.length;
    touched.forEach((a, place) => {
      for (const b of touched.slice(place + 1)) {
        const order = a * cells.ends.length + b;
        const pair = pairs.get(order);
        const [from, to] = [cells.ends[a], cells.ends[b]];
        if (pair) pair.partnerships.push(...partnerships);
        else if (from && to)
          pairs.set(order, { order, from, to, partners: [], partnerships: [...partnerships] });
      }
    });
  }
  const bundles = [...partners.flatMap((reach) => spokesOf(reach, cells)), ...pairs.values()].sort(
    (a, b) =>
      b.partners.length - a.partners.length ||
      b.partnerships.length - a.partnerships.length ||
      a.order - b.order,
  );
  return {
    ties: bundles.slice(0, most).map(({ order: _, ...tie }): LooseTie => ({ kind: "regroupe", ...tie })),
    leftOut: Math.max(0, bundles.length - most),
    within,
  };
}

interface Cells {
  /** In the order of their codes. */
  readonly ends: readonly TieEnd[];
  /** Ranks of the cells that hold some territories, in order. */
  readonly touchedBy: (members: Gathering["members"]) => readonly number[];
}

/** A territory counts in the first of its départements; an académie stands for itself. */
function cellOf({ type, id, departements }: CoreTerritory): string {
  return type === "academie" ? id : (departements[0] ?? id);
}

/** The middle of the drawn territories of each département. */
function cellsOf({ territories }: Anchors): Cells {
  const points = new Map<string, LonLat[]>();
  for (const { territory, end } of territories.values()) {
    const code = cellOf(territory);
    points.set(code, [...(points.get(code) ?? []), end.lonLat]);
  }
  const codes = [...points.keys()].sort();
  const ranks = new Map(codes.map((code, rank) => [code, rank]));
  const rankOf = new Map(
    [...territories.values()].map(({ territory }) => [territory.id, ranks.get(cellOf(territory))]),
  );
  return {
    ends: codes.map(
      (code): TieEnd =>
        territories.get(code)?.end ?? {
          territory: null,
          lonLat: meanOf(points.get(code) ?? []),
          departements: [code],
        },
    ),
    touchedBy: (members) => {
      const found = new Set(members.flatMap(({ territory }) => rankOf.get(territory.id) ?? []));
      return [...found].sort((a, b) => a - b);
    },
  };
}

function spokesOf({ partner, gatherings }: PartnerGatherings, cells: Cells): readonly Bundle[] {
  const reached = new Map<number, string[]>();
  for (const { members, partnerships } of gatherings) {
    for (const rank of cells.touchedBy(members)) {
      const spoke = reached.get(rank);
      if (spoke) spoke.push(...partnerships);
      else reached.set(rank, [...partnerships]);
    }
  }
  if (reached.size < 2) return [];
  const hub = knotOf([...reached.keys()].flatMap((rank) => cells.ends[rank] ?? []));
  return [...reached].flatMap(([order, partnerships]) => {
    const from = cells.ends[order];
    return from === undefined ? [] : [{ order, from, to: hub, partners: [partner], partnerships }];
  });
}
