import type { PlaceGrain } from "../../domain/viewState";
import { classIndex, sequentialTokens } from "../breaks";

/**
 * Lower bounds of the classes: the same whatever the filters, so that two views compare. Most
 * départements with a territory have one or two, a few of the largest cities' have more than ten.
 */
const FROM: Record<PlaceGrain, readonly number[]> = {
  departement: [1, 2, 3, 5, 10],
  region: [1, 5, 10, 20, 30],
};

/** A class of places by their number of territories. */
export interface CountClass {
  readonly id: string;
  readonly token: string;
  readonly from: number;
  /** Greatest number of the class; `null` when it is open. */
  readonly to: number | null;
}

export function countClasses(grain: PlaceGrain): readonly CountClass[] {
  const bounds = FROM[grain];
  const tokens = sequentialTokens(bounds.length);
  return bounds.map((from, index) => {
    const next = bounds[index + 1];
    return {
      id: `couverture-${from}`,
      token: tokens[index] as string,
      from,
      to: next === undefined ? null : next - 1,
    };
  });
}

/** The class of a place with at least one territory. */
export function countClassOf(count: number, classes: readonly CountClass[]): CountClass {
  const thresholds = classes.slice(1).map(({ from }) => from);
  return classes[classIndex(count, thresholds)] as CountClass;
}
