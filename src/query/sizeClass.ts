import { group } from "d3";
import type { Atlas, Indicator } from "../domain/facts";
import { perimeterKey } from "./perimeter";

/** What the size of a territory is measured by. */
type SizeMeasure = "residents" | "qpv";

/** A class of size: from `from` up to and without `to`; `to` is `null` for the last class. */
export interface SizeClass {
  readonly measure: SizeMeasure;
  readonly from: number;
  readonly to: number | null;
}

/** The details that tell sizes: without them (details not loaded) no size is known. */
export type SizeFacts = Pick<Atlas, "indicators" | "qpvs">;

/** Lower bounds of the classes. */
const BOUNDS: Readonly<Record<SizeMeasure, readonly number[]>> = {
  residents: [0, 5_000, 10_000, 20_000, 50_000],
  qpv: [1, 2, 3, 5],
};

/** Tells the class of size that two territories share, or `null` when they share none that is known. */
export type SharedSize = (a: string, b: string) => SizeClass | null;

/**
 * Reads sizes once. Residents are compared first, and only when both figures count the same perimeter;
 * else the numbers of official priority neighbourhoods of the same geography, when both are known.
 * Either unknown: the size is not shared, which is not to say that it differs.
 */
export function compareSizes({ indicators, qpvs }: SizeFacts): SharedSize {
  const residents = group(
    indicators.filter(({ name }) => name === "habitants"),
    ({ territory }) => territory,
  );
  const neighbourhoods = group(qpvs, ({ territory, geography }) => `${geography} ${territory}`);
  const geographies = [...new Set(qpvs.map(({ geography }) => geography))].sort().reverse();

  return (a, b) => {
    const pair = comparablePair(residents.get(a) ?? [], residents.get(b) ?? []);
    if (pair !== null) return sharedClass("residents", pair[0].value, pair[1].value);
    for (const geography of geographies) {
      const inA = neighbourhoods.get(`${geography} ${a}`);
      const inB = neighbourhoods.get(`${geography} ${b}`);
      if (inA && inB) return sharedClass("qpv", inA.length, inB.length);
    }
    return null;
  };
}

function comparablePair(
  a: readonly Indicator[],
  b: readonly Indicator[],
): readonly [Indicator, Indicator] | null {
  for (const one of a) {
    const key = perimeterKey(one);
    const other = key === null ? undefined : b.find((figure) => perimeterKey(figure) === key);
    if (other !== undefined) return [one, other];
  }
  return null;
}

function sharedClass(measure: SizeMeasure, a: number, b: number): SizeClass | null {
  const bounds = BOUNDS[measure];
  const rank = bounds.findLastIndex((bound) => a >= bound);
  if (rank === -1 || rank !== bounds.findLastIndex((bound) => b >= bound)) return null;
  return { measure, from: bounds[rank] as number, to: bounds[rank + 1] ?? null };
}
