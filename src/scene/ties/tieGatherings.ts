import { centreOf, type Gathering } from "./gatherings";
import { endKey } from "./tieEnds";
import type { LooseTie } from "./tieList";

/**
 * The ties of agreements: one line for two territories, a star for more, and a line to each place where
 * they act. An agreement of a single territory ties it to its places only.
 */
export function tieGatherings(gatherings: readonly Gathering[]): readonly LooseTie[] {
  return gatherings.flatMap((gathering) => {
    const { partnerships, members, places } = gathering;
    const centre = centreOf(gathering);
    const shared = { partnerships, partners: [] };
    const ends = members.map(({ end }) => end);
    const [first, second] = ends;
    const between: LooseTie[] = [];
    if (centre !== null) {
      const isCentre = endKey(centre);
      for (const end of ends) {
        if (endKey(end) !== isCentre) between.push({ kind: "partenariat", from: end, to: centre, ...shared });
      }
    } else if (first !== undefined && second !== undefined) {
      between.push({ kind: "partenariat", from: first, to: second, ...shared });
    }
    const origins = centre === null ? ends : [centre];
    const outwards = places.flatMap(({ end, partnerships: naming }) =>
      origins.map((from): LooseTie => ({ kind: "lieu", from, to: end, partnerships: naming, partners: [] })),
    );
    return [...between, ...outwards];
  });
}
