import type { Partnership } from "../../domain/facts";
import type { TieEnd } from "../scene";
import { type Anchors, type DrawnTerritory, endKey, knotOf, type NamedEnd } from "./tieEnds";

/** A place that some partnerships of a gathering name. */
interface GatheringPlace extends NamedEnd {
  readonly partnerships: readonly string[];
}

/** Partnerships that hold the same territories of the map, drawn together. */
export interface Gathering {
  /** Ids, in the order of the tables. */
  readonly partnerships: readonly string[];
  /** At least one. */
  readonly members: readonly DrawnTerritory[];
  /** Where they act, outside of the members' communes. */
  readonly places: readonly GatheringPlace[];
}

/** Partnerships by the territories of theirs that the map draws; those of which it draws none are left out. */
export function gather(partnerships: readonly Partnership[], anchors: Anchors): readonly Gathering[] {
  const bySet = new Map<string, { rows: Partnership[]; members: DrawnTerritory[] }>();
  for (const row of partnerships) {
    const ids = [...new Set(row.territories)].sort();
    const members = ids.flatMap((id) => anchors.territories.get(id) ?? []);
    if (members.length === 0) continue;
    const key = members.map(({ end }) => endKey(end)).join("|");
    const same = bySet.get(key);
    if (same) same.rows.push(row);
    else bySet.set(key, { rows: [row], members });
  }
  return [...bySet.values()].map(({ rows, members }) => ({
    partnerships: rows.map(({ id }) => id),
    members,
    places: placesOf(rows, members, anchors),
  }));
}

function placesOf(
  rows: readonly Partnership[],
  members: readonly DrawnTerritory[],
  anchors: Anchors,
): readonly GatheringPlace[] {
  if (rows.every(({ places }) => places.length === 0)) return [];
  const inside = new Set(members.flatMap(({ territory }) => territory.communes));
  const codes = new Set(rows.flatMap(({ places }) => places).filter((code) => !inside.has(code)));
  return [...codes].sort().flatMap((code) => {
    const place = anchors.places.get(code);
    const naming = rows.filter(({ places }) => places.includes(code));
    return place === undefined ? [] : [{ ...place, partnerships: naming.map(({ id }) => id) }];
  });
}

/**
 * Where the ties of three members or more meet: at a knot, or at the member that is made of the others (the
 * "territoire éducatif d'innovation" of three towns). `null` for one or two members.
 */
export function centreOf({ members }: Gathering): TieEnd | null {
  if (members.length < 3) return null;
  const whole = members.find((one) =>
    members.every((other) => other === one || isPartOf(other.territory.communes, one.territory.communes)),
  );
  return whole?.end ?? knotOf(members.map(({ end }) => end));
}

/** Whether the communes of one are some of those of the other, and not all. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.length < whole.length && part.every((code) => whole.includes(code));
}
