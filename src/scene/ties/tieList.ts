import type { Tie, TieEnd } from "../scene";
import { endKey } from "./tieEnds";

/** A tie in the making: its name is given once it is known what it stands for. */
export interface LooseTie {
  readonly kind: Tie["kind"];
  readonly from: TieEnd;
  readonly to: TieEnd;
  readonly partnerships: readonly string[];
  readonly partners: readonly string[];
}

/** Makes one of the ties of a kind between the same two ends: it stands for the partnerships of all. */
export function mergeTies(ties: readonly LooseTie[]): readonly LooseTie[] {
  const merged = new Map<string, LooseTie>();
  for (const tie of ties) {
    const key = tieKey(tie);
    const same = merged.get(key);
    merged.set(key, same === undefined ? tie : joined(same, tie));
  }
  return [...merged.values()];
}

function joined(a: LooseTie, b: LooseTie): LooseTie {
  return {
    ...a,
    partnerships: [...new Set([...a.partnerships, ...b.partnerships])],
    partners: [...new Set([...a.partners, ...b.partners])],
  };
}

/** The same whichever end comes first. */
function tieKey({ kind, from, to }: Pick<Tie, "kind" | "from" | "to">): string {
  return `${kind}:${[endKey(from), endKey(to)].sort().join("~")}`;
}
